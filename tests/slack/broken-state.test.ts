import { expect, test } from "vitest";
import { breakState } from "../state/broken-state.ts";
import { botForTest, TRANSPORTS } from "./bot-for-test.ts";

const QUESTION = "who said Russia is an enemy?";

test.each(TRANSPORTS)(
	"over %s whoever asks is answered once where nothing can be kept, without buttons",
	async (transport) => {
		const { state, changes } = await breakState();
		const { slack, told } = await botForTest({ transport, newsroom: { state } });
		const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, QUESTION);
		const reply = await slack.reply(message);
		expect(JSON.stringify(reply.blocks)).toContain("For us, Russia is an enemy.");
		expect(JSON.stringify(reply.blocks)).not.toContain("action_id");
		// The same event again, and another message to be sure that its handling is over.
		expect(await deliveries[0]?.again()).toMatchObject({ kind: "acknowledged" });
		await slack.reply(slack.mention(slack.ana, slack.newsroom, QUESTION).message);
		expect(slack.replies(message)).toHaveLength(1);
		expect({ failures: told.failures, faults: slack.faults }).toEqual({ failures: [], faults: [] });
		expect(changes).toHaveLength(1);
	},
);

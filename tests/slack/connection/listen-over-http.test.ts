import { expect, test } from "vitest";
import { botForTest } from "../bot-for-test.ts";

const QUESTION = "who said Russia is an enemy?";

test.each(["bad", "stale"] as const)(
	"a request with a %s signature is refused, and the log says what may be wrong",
	async (signature) => {
		const { slack, told } = await botForTest({ transport: "http" });
		const answer = await slack.request({ type: "event_callback" }, { signature });
		expect(answer.status).toBe(401);
		expect(told.lines.filter(({ level }) => level === "warn").map(({ message }) => message)).toEqual([
			"A request was refused because of its signature: if it came from Slack, SLACK_SIGNING_SECRET is not that of the app, or the clock is wrong",
		]);
	},
);

test("Slack is told that the address is ours", async () => {
	const { slack } = await botForTest({ transport: "http" });
	const answer = await slack.request({ type: "url_verification", token: "t", challenge: "c" });
	expect(answer).toMatchObject({ status: 200, body: '{"challenge":"c"}' });
	expect(await slack.request({ ssl_check: "1", token: "t" }, { as: "form" })).toMatchObject({ status: 200, body: "" });
});

test("a retry whose first delivery was not acknowledged is answered once", async () => {
	const { slack } = await botForTest({ transport: "http" });
	const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, QUESTION);
	await slack.reply(message);
	// With x-slack-retry-num, as Slack sends it where it did not hear of the acknowledgement.
	expect(await deliveries[0]?.again()).toMatchObject({ kind: "acknowledged" });
	const next = slack.mention(slack.ana, slack.newsroom, QUESTION);
	await slack.reply(next.message);
	expect(slack.replies(message)).toHaveLength(1);
	expect(slack.faults).toEqual([]);
});

import { expect, test } from "vitest";
import { createLimits } from "#src/state/limits.ts";
import { botForTest } from "./bot-for-test.ts";
import { quotedWords } from "./quoted.ts";
import type { Said } from "./stand-in/driver.ts";

const [CHANNELS, USERS, MENTIONS] = [50, 200, 1_000];
const PASSAGE = "He has no doubt the Russians should leave: “For us, Russia is an enemy.”";

test("of 1,000 mentions in 50 channels, told two or three times, amid a refresh, each is answered once", async () => {
	const options = { acknowledgeWithin: 2_000, retryAfter: [0, 100, 1_000, 2_000, 3_000] };
	const { slack, told } = await botForTest({ options, newsroom: { limits: createLimits() } });
	const users = Array.from({ length: USERS }, (_, at) => slack.addUser(`user${at}`));
	const channels = Array.from({ length: CHANNELS }, (_, at) => slack.addChannel(`channel${at}`));
	const said: Said[] = [];
	for (let at = 0; at < MENTIONS; at++) {
		const [user, channel] = [users[at % USERS], channels[at % CHANNELS]];
		if (!user || !channel) throw new RangeError("Cannot ask: there is nobody, or nowhere");
		said.push(slack.mention(user, channel, "who said Russia is an enemy?", { copies: 2 + (at % 2) }));
		if (at === MENTIONS / 2) slack.sockets.disconnect("refresh_requested");
	}
	await Promise.all(said.map(({ message }) => slack.until("every answer", () => slack.replies(message)[0], 90_000)));
	await Promise.all(said.flatMap(({ deliveries }) => deliveries.map(({ outcome }) => outcome)));

	expect(said.filter(({ message }) => slack.replies(message).length !== 1)).toEqual([]);
	const answers = said.flatMap(({ message }) => slack.replies(message));
	expect(answers.filter(({ blocks }) => quotedWords(blocks)[0] !== PASSAGE)).toEqual([]);
	expect(told.lines.filter(({ message }) => message === "Question answered")).toHaveLength(MENTIONS);
	expect(told.failures).toEqual([]);
	expect(slack.sockets.opened()).toBe(2);
	// On a machine that has much else to do an acknowledgement may be late; the event then comes once more.
	expect(slack.faults.filter((fault) => !fault.endsWith("again or too late"))).toEqual([]);
}, 100_000);

import { expect, test } from "vitest";
import { createPace } from "#src/slack/connection/pace.ts";
import { makeClock } from "../../state/made-clock.ts";

test("createPace() lets the first message of a channel go at once, and the next ones later, in order", async () => {
	const awaitTurn = createPace(20, makeClock().now);
	const sent: string[] = [];
	const send = (channel: string, text: string) => awaitTurn(channel).then(() => void sent.push(text));
	const inOne = [send("C1", "first"), send("C1", "second"), send("C1", "third")];
	await send("C2", "elsewhere");
	expect(sent).toEqual(["first", "elsewhere"]);
	await Promise.all(inOne);
	expect(sent).toEqual(["first", "elsewhere", "second", "third"]);
});

test("createPace() keeps nobody waiting once the time is over", async () => {
	const { now, pass } = makeClock();
	const awaitTurn = createPace(60_000, now);
	await awaitTurn("C1");
	pass(60_000);
	await awaitTurn("C1");
});

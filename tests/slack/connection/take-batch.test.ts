import { expect, test } from "vitest";
import { takeBatch, type Waiting } from "#src/slack/connection/take-batch.ts";
import { renderNotice } from "#src/slack/render/markup/notice.ts";

type Named = Waiting & { readonly name: string };

/** "a:T1" waits for a thread, "a:T1!" for one that holds its question alone, "a:T1-" must stand alone. */
function wait(line: string, text = "yes"): Named {
	const [, name = "", thread = "", mark] = /^(\w+):(\w+)([!-]?)$/.exec(line) ?? [];
	const content = renderNotice(text);
	return { name, thread, content, beside: mark === "-" ? null : content, isRoot: mark === "!" };
}

test.each<[string, number, string]>([
	["a:T1", 1_000, "a"],
	["a:T1 b:T2 c:T1 d:T1-", 1_000, "a c"],
	["a:T1- b:T1", 1_000, "a"],
	["a:T1! b:T2! c:T3! d:T4! e:T5!", 1_000, "a"],
	["a:T1! b:T2! c:T3! d:T4! e:T5! f:T6!", 1_000, "a b c d e f"],
	["a:T1! b:T2 c:T3! d:T4! e:T5- f:T6!", 1_000, "a c d f"],
	["a:T1 b:T2! c:T3! d:T4! e:T5! f:T6! g:T1", 1_000, "a g"],
	["a:T1! b:T2! c:T3! d:T4! e:T5! f:T6!", 0, "a"],
])("takeBatch() of %s at a pace of %i ms takes %s", (lines, pace, taken) => {
	const waiting = lines.split(" ").map((line) => wait(line));
	expect(
		takeBatch(waiting, { pace })
			.map(({ name }) => name)
			.join(" "),
	).toBe(taken);
});

test("takeBatch() takes no more than one message holds", () => {
	const long = "x".repeat(1_500);
	const waiting = ["a:T1", "b:T1", "c:T1"].map((line) => wait(line, long));
	expect(takeBatch(waiting, { pace: 0 }).map(({ name }) => name)).toEqual(["a", "b"]);
	const many = Array.from({ length: 60 }, (_, at) => wait(`n${at}:T1`));
	expect(takeBatch(many, { pace: 0 })).toHaveLength(50);
	const tooLong = [wait("a:T1", "x".repeat(5_000)), wait("b:T1")];
	expect(takeBatch(tooLong, { pace: 0 }).map(({ name }) => name)).toEqual(["a"]);
});

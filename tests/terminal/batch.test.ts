import { PassThrough, Readable } from "node:stream";
import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import type { Asked } from "#src/core/question/asked.ts";
import { AnswerLine } from "#src/terminal/answer-line.ts";
import { type BatchSettings, ErrorLine, startBatch } from "#src/terminal/batch.ts";
import { makeArticle, makeRecordingAsk } from "./made-answers.ts";

const ask = createAsk(openArchive([makeArticle("It rained in Porto on Monday.")]));
const settings = { ask, articleIds: new Set(["rain"]), reportFailure: async () => "Cannot answer (error 1)" };

async function run(chunks: Iterable<string | Uint8Array>, changed: Partial<BatchSettings> = {}) {
	const output = new PassThrough();
	const input = Readable.from(Iterator.from(chunks).map((chunk) => Buffer.from(chunk)));
	const [printed] = await Promise.all([
		output.setEncoding("utf8").toArray(),
		startBatch({ ...settings, ...changed, input, output }),
	]);
	return printed
		.join("")
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));
}

async function check(line: string | Uint8Array, expected: object) {
	const good = '{"id":2,"question":"Did it rain in Porto?"}';
	const [answer, next] = await run([line, `\n${good}\n`]);
	expect(answer).toEqual(expected);
	expect(ErrorLine.parse(answer)).toEqual(answer);
	expect(next).toMatchObject({ id: 2, outcome: "answered" });
}

test("startBatch() answers each line in order, under its id", async () => {
	const lines = await run([
		'\uFEFF{"id":"a","question":"Did it rain?"}\r\n\n{"question":"Por',
		'to?"}\n{"id":7,"question":"Snow?"}',
	]);
	expect(lines.map(({ id, question }) => [id, question])).toEqual([
		["a", "Did it rain?"],
		[undefined, "Porto?"],
		[7, "Snow?"],
	]);
	for (const line of lines) expect(AnswerLine.parse(line)).toEqual(line);
});

test("startBatch() asks about the article of the line, and takes a thread", async () => {
	const [line] = await run(['{"question":"rain?","article":"rain","thread":"t1","extra":1}']);
	expect(line.passages[0].article).toBe("rain");
});

test("startBatch() asks the articles of the days, the author and the section of the line, in its order", async () => {
	const requests: Asked[] = [];
	const narrowed = { since: "2024-05-01", until: "2024-05-31", author: "Cy Poe", section: "Sport", order: "newest" };
	await run([JSON.stringify({ question: "rain?", ...narrowed })], {
		ask: (asked) => {
			requests.push(asked);
			return ask(asked);
		},
	});
	expect(requests).toMatchObject([{ question: "rain?", ...narrowed }]);
	const [line] = await run(['{"question":"did it rain in Porto?","since":"2024-01-01"}']);
	expect(AnswerLine.parse(line).searched.filter).toMatchObject({ since: "2024-01-01", author: "" });
});

test.each([
	["nonsense", { error: "Cannot read line 1: it is not JSON" }],
	["[]", { error: "Cannot read line 1: it must be a JSON object" }],
	["{}", { error: "Cannot read line 1: question must be a string" }],
	['{"id":1}', { id: 1, error: "Cannot read line 1: question must be a string" }],
	['{"id":[],"question":"x"}', { error: "Cannot read line 1: id must be a string or a number" }],
	['{"question":"x","since":"May"}', { error: "Cannot read line 1: since must be a day such as 2025-03-01" }],
	['{"question":"x","author":" "}', { error: "Cannot read line 1: author needs a name" }],
	['{"question":"x","order":"up"}', { error: 'Cannot read line 1: order must be "newest" or "oldest"' }],
	['{"id":"a","question":" "}', { id: "a", error: "Cannot read line 1: question is empty" }],
	[
		'{"id":"a","question":1,"thread":{}}',
		{ id: "a", error: "Cannot read line 1: question must be a string; thread must be a string or a number" },
	],
	['{"question":"x","article":"snow"}', { error: 'Cannot ask about article "snow": there is no such article' }],
	[Buffer.from("caf\xe9", "latin1"), { error: "Cannot read line 1: it is not UTF-8 text" }],
	["x".repeat(1_000_001), { error: "Cannot read line 1: it is too long: a line may have 1,000,000 bytes" }],
	[
		`{"id":1,"question":"${"x".repeat(10_000)}"}`,
		{ id: 1, error: "Cannot read line 1: question is too long: it has 10,000 characters, and may have 2,000" },
	],
])("startBatch() gives line %# an error and goes on", (line, expected) => check(line, expected));

test.each<readonly [string, readonly (string | number | undefined)[], readonly (string | null)[]]>([
	["keeps interleaved threads apart", ["a", "b", "a", "b", "a"], [null, null, "1", "2", "3"]],
	["gives single questions no conversation", [undefined, "a", undefined], [null, null, null]],
	["takes 1 and “1” for two threads", [1, "1", 1], [null, null, "1"]],
	["forgets the thread used longest ago", ["a", ...numbers(1_000), "a"], Array.from({ length: 1_002 }, () => null)],
	["remembers 1,000 threads", ["a", ...numbers(999), "a"], [...Array.from({ length: 1_000 }, () => null), "1"]],
])("startBatch() %s", async (_, threads, expected) => {
	const { ask, given } = makeRecordingAsk();
	const lines = threads.map((thread) => `${JSON.stringify({ question: "and then?", thread })}\n`);
	await run(lines, { ask });
	expect(given).toEqual(expected);
});

function numbers(count: number): readonly number[] {
	return [...Array(count).keys()];
}

test("startBatch() goes on with a thread after a line of it that failed", async () => {
	const recording = makeRecordingAsk();
	const ask: typeof settings.ask = (request) => {
		if (request.question === "bad") throw new Error("secret");
		return recording.ask(request);
	};
	const line = (question: string) => `${JSON.stringify({ question, thread: "a" })}\n`;
	await run([line("good"), line("bad"), line("good")], { ask });
	expect(recording.given).toEqual([null, "1"]);
});

test("startBatch() reports a failure under the id of its line and goes on", async () => {
	const failing = () => {
		throw new Error("secret");
	};
	const lines = await run(['{"id":1,"question":"x"}\n{"id":2,"question":"y"}'], { ask: failing });
	expect(lines).toEqual([1, 2].map((id) => ({ id, error: "Cannot answer (error 1)" })));
});

test("startBatch() waits for a slow reader, and answers before the input ends", async () => {
	let given = 0;
	function* questions() {
		for (; given < 6_000; given++) yield Buffer.from(`{"id":${given},"question":"Did it rain in Porto?"}\n`);
	}
	const output = new PassThrough();
	const done = startBatch({ ...settings, input: Readable.from(questions()), output });
	let printed = "";
	for await (const chunk of output) {
		if (printed === "") {
			await new Promise((resolve) => setTimeout(resolve, 100));
			expect(given).toBeLessThan(1_000);
		}
		printed += chunk;
	}
	await done;
	expect(
		printed
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line).id),
	).toEqual([...Array(6_000).keys()]);
});

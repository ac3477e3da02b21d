import { afterAll, beforeAll, expect, test } from "vitest";
import type { Answer } from "#src/core/answer/answer.ts";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { connectChecked } from "#src/engine/connect.ts";
import { type MadeEngine, madeArticle, makeEngine, NOW } from "./made-engine.ts";

const ARTICLES = Array.from({ length: 200 }, (_, number) =>
	madeArticle(
		`town-${String(number).padStart(3, "0")}`,
		`“The dam of town ${number} holds,” said Ann Lee.\n\nThe dam of town ${number} opened in ${1800 + number}.`,
	),
);
const QUESTIONS = 1000;
const KILLED_AT = 333;
const questionOf = (at: number) => ({ question: `When did the dam of town ${at % ARTICLES.length} open?` });

let made: MadeEngine;

beforeAll(async () => {
	made = await makeEngine(ARTICLES, 3);
	await made.client.cluster.health({ wait_for_status: "green", timeout: "60s" });
});
afterAll(() => made?.stop());

test("a node that dies among a thousand questions makes no answer wrong, and leaves none out", async () => {
	const here = createAsk(openArchive(ARTICLES, new Date(NOW).toISOString()));
	const outcomes = { right: 0, partial: 0, refused: 0 };
	const wrong: string[] = [];
	let next = 0;
	let killed: Promise<void> | undefined;
	const ask = async (): Promise<void> => {
		for (let at = next++; at < QUESTIONS; at = next++) {
			if (at === KILLED_AT) killed = made.engine.nodes[1]?.kill();
			const asked = questionOf(at);
			const answer: Answer | Error = await made.ask(asked).catch((error: Error) => error);
			if (answer instanceof Error) {
				expect(answer.message).toMatch(/^Cannot ask the search engine: it /);
				outcomes.refused++;
			} else if (answer.searched.isPartial) outcomes.partial++;
			else if (JSON.stringify(answer.passages[0]) === JSON.stringify(here(asked).passages[0])) outcomes.right++;
			else wrong.push(asked.question);
		}
	};
	await Promise.all(Array.from({ length: 4 }, ask));
	expect(killed).toBeDefined();
	await killed;
	expect(wrong).toEqual([]);
	expect(outcomes.right + outcomes.partial + outcomes.refused).toBe(QUESTIONS);
	expect(outcomes.right).toBeGreaterThan(0.9 * QUESTIONS);
	// Back to all of it, without the node.
	const after = await Promise.all(Array.from({ length: 20 }, (_, at) => made.ask(questionOf(at))));
	expect(after.map(({ searched }) => searched.isPartial)).toEqual(after.map(() => undefined));
	console.log("A node died among a thousand questions:", outcomes);
}, 600_000);

test("a part of the archive that is gone is told of", async () => {
	// The copies of what the second node held lie on the others by now, or on none of them.
	await made.engine.nodes[2]?.kill();
	const answers = await Promise.all(
		Array.from({ length: 12 }, (_, at) => made.ask(questionOf(at)).catch((error: Error) => error)),
	);
	for (const answer of answers) {
		if (answer instanceof Error) expect(answer.message).toMatch(/^Cannot ask the search engine: it /);
		else if (answer.kind === "answered") expect(answer.citations[0].passage).toBeDefined();
	}
	expect(answers).toHaveLength(12);
});

test("an engine that cannot be used is told in a sentence, without its password", async () => {
	const settings = { urls: ["http://127.0.0.1:1"], user: "me", password: "secret", certificate: null, prefix: "test" };
	const opened = connectChecked(settings, { names: made.names, analysis: "test" });
	await expect(opened).rejects.toThrow("Cannot use the search engine: it cannot be reached");
	await expect(opened.catch((error: Error) => JSON.stringify([error.message, String(error)]))).resolves.not.toContain(
		"secret",
	);
});

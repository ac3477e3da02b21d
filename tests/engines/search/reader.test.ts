import { afterAll, beforeAll, expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import type { Asked } from "#src/core/question/asked.ts";
import { createEngineAsk } from "#src/engine/ask-engine.ts";
import { askWith } from "#src/program/open-reader.ts";
import { createReader } from "#src/reader/create-reader.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { type MadeEngine, madeArticle, makeEngine, NOW } from "./made-engine.ts";

const { articles: CORPUS } = loadCorpus("corpus");
const ARTICLES = [
	...CORPUS,
	madeArticle(
		"bridge",
		[
			"The bridge of Orby opens in spring. Crossing will be free of charge from 4 May, as the town hall put it.",
			"“A toll scares people away,” said Mary Hill, who runs a bakery beside it.",
			"It cost 12 million pounds and took three years, because a flood washed away the first pillar.",
		].join("\n\n"),
		{ published: "2026-01-05", headline: "Orby’s bridge" },
	),
	madeArticle(
		"ferry",
		[
			"The ferry to Ashford no longer sails, since its engine caught fire in June. Nobody was hurt.",
			"“We were lucky,” said Omar Diaz, the captain. “The harbour master towed us home.”",
			"A replacement is being built in Gdansk and will carry 90 cars.",
		].join("\n\n"),
		{ published: "2025-07-01", headline: "Fire on the ferry" },
	),
];
const QUESTIONS: readonly Asked[] = [
	"When does crossing the bridge cost nothing?",
	"How much did the bridge cost?",
	"Why did the bridge take three years?",
	"Who is Mary Hill?",
	"What did Mary Hill say about the toll?",
	"Why does the ferry no longer sail?",
	"Was anybody hurt on the ferry?",
	"Who towed the ferry home?",
	"How many vehicles will the new ferry carry?",
	"Where is the new ferry built?",
	"Who is the captain of the ferry?",
	"Who said Russia is an enemy?",
	"Who is Ahmed Taha?",
	"How long are the leases of the bases?",
	"How many weapons were tested in Syria?",
	"When did Moscow enter the conflict?",
	"Where did Assad flee to?",
	"Why did Russia come to Syria?",
	"What does the price of tea in China do?",
	"How deep is the river under the bridge?",
].map((question) => ({ question, now: "2026-03-04" }));

let made: MadeEngine;
const problems: string[] = [];
const reader = createReader({ onFailed: (problem) => problems.push(problem) });
const here = askWith(
	reader,
	openArchive(
		ARTICLES.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
		new Date(NOW).toISOString(),
	),
);

beforeAll(async () => {
	made = await makeEngine(ARTICLES);
});
afterAll(async () => {
	await made?.stop();
	await reader.close();
});

test("with the reader an engine answers as the archive itself", async () => {
	const { client, names } = made;
	const ask = createEngineAsk({ client, names, now: () => NOW, askReading: (archive) => askWith(reader, archive) });
	const kinds = new Set<string>();
	for (const asked of QUESTIONS) {
		const [own, other] = [await here(asked), await ask(asked)];
		expect(other).toEqual(own);
		kinds.add(own.kind);
	}
	expect(kinds).toEqual(new Set(["answered", "not-found"]));
	expect(problems).toEqual([]);
});

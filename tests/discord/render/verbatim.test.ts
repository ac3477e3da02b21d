import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "#src/core/answer/answer.ts";
import { openArchive } from "#src/core/answer/archive.ts";
import type { Article } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import { placesOf } from "#src/discord/render/places.ts";
import { renderAnswer } from "#src/discord/render/render-answer.ts";
import { renderContext } from "#src/discord/render/render-context.ts";
import { parseArticle } from "#src/intake/parse-article.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { quotedTexts } from "../shown.ts";

const ID = "abcdefghijkl";

/** Renders all that can be seen of an answer; the stand-in’s rules, which are Discord’s, are checked on the way. */
function renderAll(answer: Answer) {
	const places = placesOf(answer);
	const view = { id: ID, canShare: true, narrowed: { speaker: "Ana", toArticle: true } };
	const shown = answer.kind === "answered" ? places.keys() : [];
	return [
		...(["all", ...shown] as const).flatMap((place) =>
			[true, false].map((isPrivate) => renderAnswer(answer, { ...view, place, isPrivate })),
		),
		...places.flatMap((citation, place) =>
			[-1, 0, 1].map((distance) => renderContext(citation, { id: ID, place, distance })),
		),
	];
}

function checkVerbatim(answer: Answer, articles: readonly Article[]): number {
	const texts = renderAll(answer).flatMap(quotedTexts);
	for (const text of texts) {
		// "[…]" is ours where it stands in a line of its own, unescaped.
		const passage = text.replace(/^\[…\]\n|\n\[…\]$/g, "");
		expect(articles.some((article) => article.text.includes(passage))).toBe(true);
		const ends = articles.some(({ paragraphs, text: whole }) =>
			paragraphs.some(({ sentences }) => sentences.some(({ start, end }) => passage.endsWith(whole.slice(start, end)))),
		);
		expect(ends, `cut at the end: ${passage.slice(-80)}`).toBe(true);
	}
	return texts.length;
}

const { articles } = loadCorpus("corpus");
const ask = createAsk(openArchive(articles));

test.each([
	"who said Russia is an enemy?",
	"who spoke about Russia?",
	"how many tanks did Syria receive?",
	"what did the Kremlin deny?",
	"what did Ahmed Taha say about the weather?",
	"Who said the Russians should leave?",
	"When did Moscow enter the conflict?",
])("what is shown of %j is the article, byte for byte and in whole sentences", (question) => {
	expect(checkVerbatim(ask({ question }), articles)).toBeGreaterThan(3);
});

const MARKS = [
	"*",
	"**",
	"_",
	"`",
	"~~",
	"||",
	"> ",
	"# ",
	"-# ",
	"- ",
	"1. ",
	"<@1>",
	"@everyone",
	"[a](b)",
	":x:",
	"\\",
	"[…]",
];
const word = fc.oneof(
	fc.constantFrom("rain", "snow", "mayor", "river", ...MARKS),
	fc.string({ unit: "grapheme", maxLength: 12 }),
);
const clause = fc.array(word, { maxLength: 30 }).map((words) => words.join(" ").replace(/\s+/g, " "));
const sentence = fc.oneof(
	clause.map((words) => `It rained ${words}.`),
	clause.map((words) => `“It rained ${words},” said Ana Diaz, a farmer.`),
	fc.tuple(clause, clause).map(([one, other]) => `“Rain\n${one},” the mayor denied, and ${other}.`),
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 14 }).map((sentences) => sentences.join(" "));
const text = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join("\n\n"));

test("what is shown of any text is that text, within the limits of Discord", () => {
	fc.assert(
		fc.property(text, clause, (body, headline) => {
			const url = `https://example.com/${"a".repeat(300)}`;
			const matter = `---\nheadline: ${JSON.stringify(`Rain ${headline}`)}\nurl: ${url}\n---\n`;
			const parsed = parseArticle("rain.md", matter + body);
			if (parsed.kind !== "article") return;
			const askMade = createAsk(openArchive([parsed.article]));
			for (const question of ["who said it rained?", "what did Ana Diaz say?", `did it rain ${headline}?`, headline])
				checkVerbatim(askMade({ question: question.slice(0, 2_000) }), [parsed.article]);
		}),
		{ numRuns: 25 },
	);
});

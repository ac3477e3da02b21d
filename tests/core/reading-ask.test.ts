import fc from "fast-check";
import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { textOf } from "#src/core/article/article.ts";
import { createAsk, createReadingAsk } from "#src/core/ask.ts";
import type { Mark, Piece, Reader } from "#src/core/reader/mark.ts";
import { makeArticle } from "./made-articles.ts";

const ARTICLE = makeArticle(
	[
		"The mayor of Orby spoke about the bridge on Monday.",
		"Crossing will be free of charge from 4 May, as the town hall put it.",
		"“We cannot go on paying for the bridge,” said Ann Lee, the treasurer.",
		"“A toll scares people away,” said Bob Ray, who owns the bakery by the bridge.",
	].join("\n\n"),
);
const archive = openArchive([ARTICLE]);

/** A reader that is certain of some words, wherever they stand, and of nothing else. */
function certainOf(answer: string): Reader {
	return async (_, pieces) => pieces.map((piece) => markOf(piece, answer));
}

function markOf({ text }: Piece, answer: string): Mark {
	const start = text.indexOf(answer);
	const end = start < 0 ? -1 : start + answer.length;
	const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
		start: index,
		end: index + word.length,
		begins: index === start ? 6 : -6,
		ends: index + word.length === end ? 6 : -6,
	}));
	return { relevance: start < 0 ? -6 : 6, nowhere: 0, words };
}

test("what a reader finds is answered, though few of the question's words stand there", async () => {
	const question = "when does nobody have to pay for the bridge any more?";
	const plain = createAsk(archive)({ question });
	expect(
		plain.kind === "answered" && textOf(ARTICLE, plain.citations[0].highlight ?? plain.citations[0].passage),
	).not.toBe("4 May");
	const answer = await createReadingAsk(archive, certainOf("4 May"))({ question });
	if (answer.kind !== "answered") throw new Error("not answered");
	const [{ passage, highlight }] = answer.citations;
	expect(passage.start).toBe(ARTICLE.paragraphs[1]?.start);
	expect(textOf(ARTICLE, highlight ?? passage)).toContain("4 May");
});

test("a reader may choose among what people said, and never who said it", async () => {
	const question = "who complained that the bridge drives people off?";
	const answer = await createReadingAsk(archive, certainOf("A toll scares people away"))({ question });
	if (answer.kind !== "answered") throw new Error("not answered");
	const [{ quotation }] = answer.citations;
	expect(quotation?.speaker && textOf(ARTICLE, quotation.speaker.name)).toBe("Bob Ray");
});

test("where a reader cannot read the answer is the same as without one", async () => {
	for (const question of [
		"when is the bridge free?",
		"who said a toll scares people away?",
		"what did Lee say?",
		"hi",
	]) {
		const answer = await createReadingAsk(archive, async () => null)({ question });
		expect(answer).toEqual(createAsk(archive)({ question }));
	}
});

test("what is asked for word for word is not read", async () => {
	const read: string[] = [];
	const noting: Reader = async (question) => {
		read.push(question);
		return null;
	};
	await createReadingAsk(archive, noting)({ question: "who said “We cannot go on paying for the bridge”?" });
	expect(read).toEqual([]);
});

const QUESTIONS = ["who is the treasurer?", "who said a toll is bad?", "what did Lee say?", "when is it free?", "why?"];

test("whatever a reader marks, every word shown is an article’s, and the same marks give the same answer", async () => {
	const odds = fc.double({ min: -50, max: 50, noNaN: true });
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...QUESTIONS), fc.infiniteStream(odds), async (question, numbers) => {
			const marks = new Map<string, Mark>();
			const next = () => numbers.next().value ?? 0;
			const reader: Reader = async (asked, pieces) =>
				pieces.map((piece) => {
					const key = JSON.stringify([asked, piece]);
					const known = marks.get(key);
					if (known) return known;
					const words = [...piece.text.matchAll(/\S+/g)].map(({ index, 0: word }) => {
						return { start: index, end: index + word.length, begins: next(), ends: next() };
					});
					const mark = { relevance: next(), nowhere: next(), words };
					marks.set(key, mark);
					return mark;
				});
			const ask = createReadingAsk(archive, reader);
			const answer = await ask({ question });
			const shown = answer.kind === "answered" ? answer.citations : [];
			for (const { passage, highlight, quotation } of shown) {
				const said = ARTICLE.paragraphs.find(({ start, end }) => start <= passage.start && end >= passage.end);
				expect(said).toBeDefined();
				if (highlight) expect(highlight.start >= passage.start && highlight.end <= passage.end).toBe(true);
				if (quotation?.speaker) expect(["Ann Lee", "Bob Ray"]).toContain(textOf(ARTICLE, quotation.speaker.name));
			}
			expect(await ask({ question })).toEqual(answer);
		}),
		{ numRuns: 60 },
	);
});

test.each([
	["Dora Lunt says the circus will come back next year.", "the circus will come back next year", "not-found"],
	["Dora Lunt rejected the offer of the circus on Monday.", "the offer of the circus", "answered"],
])("asked what somebody denied, “%s” with “%s” marked in it is %s", async (text, marked, expected) => {
	const ask = createReadingAsk(openArchive([makeArticle(text)]), certainOf(marked));
	expect((await ask({ question: "what did Dora Lunt deny?" })).kind).toBe(expected);
});

test("what another article seems to answer as well is less sure", async () => {
	const text = "The ferry to Orby is free of charge from 4 May.";
	const others = ["The mill at Orby grinds flour.", "The ferry of Sandby is free of charge from 4 May."];
	const [alone, contested] = await Promise.all(
		others.map(async (other) => {
			const articles = [makeArticle(text, { id: "one" }), makeArticle(other, { id: "other" })];
			const ask = createReadingAsk(openArchive(articles), certainOf("4 May"));
			const answer = await ask({ question: "when does nobody pay for the ferry any more?" });
			return answer.confidence;
		}),
	);
	expect(contested).toBeLessThan(alone ?? 0);
});

test("what somebody said among the words of a topic answers only if it reads as an answer", async () => {
	const text = "Ann Lee spoke about the toll of the new bridge. “I have never liked the winter here,” Ann Lee said.";
	const question = "what did Ann Lee say about the toll of the bridge?";
	const lee = openArchive([makeArticle(text)]);
	expect(createAsk(lee)({ question }).confidence).toBeGreaterThanOrEqual(0.6);
	expect((await createReadingAsk(lee, certainOf("nothing of it"))({ question })).confidence).toBeLessThan(0.6);
});

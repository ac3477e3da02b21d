import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { type Article, textOf } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import { restoreAnswer } from "#src/state/answer/restore-answer.ts";
import { StoredAnswer, toStored } from "#src/state/answer/stored-answer.ts";
import { makeArticle } from "../../core/made-articles.ts";

const GIVEN = Date.parse("2026-03-03T12:00:00Z");
const HELD = "“The dam held,” said Ana Diaz, an engineer.";
const BEFORE = `The storm came.\n\n${HELD} She slept.\n\nIt was dark.`;

function store(text: string, question: string): StoredAnswer {
	const answer = createAsk(openArchive([makeArticle(text)]))({ question });
	expect(answer.kind).toBe("answered");
	return StoredAnswer.parse(JSON.parse(JSON.stringify(toStored(answer))));
}

const stored = store(BEFORE, "who said the dam held?");

function restore(now: Article | string, from = stored, withdrawn: string | null = null) {
	const article = typeof now === "string" ? makeArticle(now) : now;
	const of = new Map(withdrawn === null ? [] : [[article.id, { on: withdrawn }] as const]);
	const articles = new Map([[article.id, article]]);
	return restoreAnswer(from, { articles, withdrawn: of, isForgotten: () => false }, GIVEN);
}

test.each([
	["a paragraph came before it", `New.\n\n${BEFORE}`, 3, `${HELD} She slept.`],
	["other paragraphs changed", BEFORE.replace("The storm", "A great storm"), 2, `${HELD} She slept.`],
	["another sentence of its passage changed", BEFORE.replace("She slept", "She did not sleep"), 2, HELD],
	["it stands in another paragraph", `${BEFORE.replace(HELD, "Water rose.")} ${HELD}`, 3, HELD],
])("restoreAnswer() moves a citation along where %s", (_, text, number, passage) => {
	const restored = restore(text);
	if (restored.kind !== "found" || restored.answer.kind !== "answered") throw new Error(restored.kind);
	const [citation] = restored.answer.citations;
	const { article, paragraph, quotation, highlight } = citation;
	expect(textOf(article, citation.passage)).toBe(passage);
	expect(paragraph.number).toBe(number);
	expect(highlight && textOf(article, highlight)).toMatch(/^The dam held/);
	expect(quotation?.speaker && textOf(article, quotation.speaker.name)).toBe("Ana Diaz");
});

test.each([
	["has other words", BEFORE.replace("held", "broke")],
	["has another speaker", BEFORE.replace("Ana Diaz", "Ben Okri")],
	["stands there twice", `${BEFORE}\n\n${HELD} She slept.`],
	["is a part of a sentence now", BEFORE.replace(HELD, `It is false that ${HELD}`)],
	["was denied now", BEFORE.replace("said Ana", "denied Ana")],
	["is gone, with all that came after", "The storm came."],
])("restoreAnswer() tells that a passage was changed which %s", (_, text) => {
	expect(restore(text)).toMatchObject({ kind: "passage-changed", on: null, isOneOfSeveral: false });
});

test("restoreAnswer() does not name a speaker by what stood before the passage then", () => {
	const text = "Ana Diaz is an engineer.\n\n“The dam held,” she said.";
	const pronoun = store(text, "who said the dam held?");
	expect(restore(`New.\n\n${text}`, pronoun).kind).toBe("found");
	expect(restore(text.replace("Ana Diaz", "Eve Poe"), pronoun).kind).toBe("passage-changed");
});

const CHANGED = BEFORE.replace("held", "broke");

test.each([
	["2026-03-04", "2026-03-04"],
	["2026-03-03", "2026-03-03"],
	["2026-03-04T08:00:00+01:00", "2026-03-04T08:00:00+01:00"],
	["2026-02-20", null],
	[undefined, null],
])("restoreAnswer() tells when a passage was changed by “updated: %s”: %s", (updated, on) => {
	expect(restore(makeArticle(CHANGED, { updated }))).toMatchObject({ kind: "passage-changed", on });
});

test("restoreAnswer() gives the paragraph that stands in place of a changed one, the last where there is none", () => {
	const nowOf = (text: string) => {
		const restored = restore(text);
		if (restored.kind !== "passage-changed") throw new Error(restored.kind);
		return textOf(restored.now.article, restored.now.passage);
	};
	expect(nowOf(CHANGED)).toBe(`${HELD.replace("held", "broke")} She slept.`);
	expect(nowOf("The storm came.")).toBe("The storm came.");
});

test("restoreAnswer() tells of what was withdrawn its date alone", () => {
	const lost = restore(BEFORE, stored, "2026-03-07");
	expect(lost).toEqual({ kind: "withdrawn", on: "2026-03-07", isOneOfSeveral: false });
});

test("restoreAnswer() reads what an earlier version of the program stored", () => {
	const older = JSON.parse(JSON.stringify(stored), (name, value) =>
		["words", "speaker", "asOf", "newest"].includes(name) ? undefined : value,
	);
	const citations = older.citations.map((it: object) => ({ ...it, quotation: null }));
	const read = StoredAnswer.parse({
		...older,
		...{ citations, passages: citations },
		...{ understood: null, conversation: { ...older.conversation, speaker: null } },
	});
	expect(restore(BEFORE, read).kind).toBe("found");
	expect(restore(`New.\n\n${BEFORE}`, read).kind).toBe("article-changed");
});

test("restoreAnswer() leaves out what else was found from the first on that is lost", () => {
	const all = ["one", "two", "three"].map((id) => makeArticle(`“The ${id} dam held,” said Ana Diaz.`, { id }));
	const passages = all.map((article) => {
		const [paragraph] = article.paragraphs;
		if (!paragraph) throw new RangeError("Cannot cite an article without a paragraph");
		const { start, end } = paragraph;
		return { article, paragraph, passage: { start, end }, highlight: null, quotation: null, score: 1 };
	});
	const [first, ...others] = passages;
	if (!first) throw new RangeError("Cannot answer: no citation is given");
	const answer = createAsk(openArchive(all))({ question: "Who said the one dam held?" });
	if (answer.kind !== "answered") throw new Error("Nothing was answered");
	const given = toStored({ ...answer, citations: [first], passages: [first, ...others] });
	const read = StoredAnswer.parse(JSON.parse(JSON.stringify(given)));
	const idsWithout = (lost: string) => {
		const articles = new Map(all.filter(({ id }) => id !== lost).map((it) => [it.id, it]));
		const restored = restoreAnswer(
			read,
			{ articles, withdrawn: new Map([["three", { on: null }]]), isForgotten: () => false },
			GIVEN,
		);
		return restored.kind === "found" ? restored.answer.passages.map(({ article }) => article.id) : restored.kind;
	};
	expect(idsWithout("two")).toEqual(["one"]);
	expect(idsWithout("three")).toEqual(["one", "two"]);
	expect(idsWithout("one")).toBe("article-gone");
});

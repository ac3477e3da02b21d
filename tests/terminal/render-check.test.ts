import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createCheck } from "#src/core/check.ts";
import { CheckLine, toCheckLine } from "#src/terminal/check-line.ts";
import { renderCheck } from "#src/terminal/render-check.ts";
import { makeArticle } from "./made-answers.ts";

const check = createCheck(
	openArchive([
		makeArticle(
			"“It will rain on the hills,” said Ana Diaz, a farmer. “We know it well.”\n\n“The dam did not hold,” said Omar Lee.",
		),
	]),
);

const SOURCE = "Rain in the hills\nThe Daily · 2024-05-01";
const SEARCHED = "Searched: 1 article, published 2024-05-01";

function render(text: string, speaker?: string): readonly string[] {
	return renderCheck(check({ text, speaker }), { colours: false }).split("\n\n");
}

test("renderCheck() shows an exact quotation with whose words it is", () => {
	expect(render("it will rain on the hills", "Diaz")).toEqual([
		"Exact: these are the words that were printed.\nThey differ from the printed ones only in a " +
			"capital or small letter at the start.\nThe speaker is the one asked for: “Diaz”.",
		"It will rain on the hills",
		"“It will rain on the hills,” said Ana Diaz, a farmer. “We know it well.”",
		"Said by Ana Diaz, a farmer",
		`${SOURCE} · paragraph 1`,
		SEARCHED,
	]);
});

test("renderCheck() names both speakers where another said it", () => {
	expect(render("It will rain on the hills", "Omar Lee")[0]).toBe(
		"Exact, but another speaker: these are the words that were printed.\nThey are ascribed to Ana " +
			"Diaz, not to “Omar Lee”.",
	);
});

test("renderCheck() says in words what is struck and what is added", () => {
	expect(render("It will snow on the hills").slice(0, 3)).toEqual([
		"Altered: these are not the words that were printed.",
		"From what was printed to what was pasted:\nIt will [struck: rain] [added: snow] on the hills",
		"It will rain on the hills",
	]);
});

test("renderCheck() says that only the attribution is left out", () => {
	expect(render("It will rain on the hills. We know it well.").slice(0, 2)).toEqual([
		"Shortened: words that were printed are left out.\nOnly the attribution between two pieces of one " +
			"quotation is left out.",
		"From what was printed to what was pasted:\nIt will rain on the hills [struck: said Ana Diaz, a " +
			"farmer] We know it well",
	]);
});

test("renderCheck() numbers the pieces of a stitched quotation", () => {
	expect(render("It will rain on the hills. The dam did not hold.")).toEqual([
		"Stitched: these words are put together from 2 places.",
		"1. It will rain on the hills",
		"“It will rain on the hills,” said Ana Diaz, a farmer. “We know it well.”",
		"Said by Ana Diaz, a farmer",
		`${SOURCE} · paragraph 1`,
		"2. The dam did not hold",
		"“The dam did not hold,” said Omar Lee.",
		"Said by Omar Lee",
		`${SOURCE} · paragraph 2`,
		SEARCHED,
	]);
});

test("renderCheck() shows the closest passages where nothing is found, marked as what they are", () => {
	const [verdict, label, passage] = render("The farmers sold every cow they owned");
	expect(verdict).toBe("Not found: these words were not printed in the articles searched.");
	expect(label).toBe("The closest passages, which do not say this:");
	expect(passage).toContain("a farmer");
});

test("renderCheck() shows pasted control characters and lets nothing steer the terminal", () => {
	const shown = render("It will \u001b[31mrain\u0007 snow on the hills", "\u001b]0;x").join("\n");
	expect(shown).not.toMatch(/[\p{Cc}--\n]/v);
});

test.each([
	["It will rain on the hills", "exact"],
	["It will snow on the hills", "altered"],
	["It will rain on the hills. We know it well.", "shortened"],
	["It will rain on the hills. The dam did not hold.", "stitched"],
	["said Ana Diaz, a farmer", "own-words"],
	["hills", "too-short"],
	["Rain in the hills", "headline"],
	["The farmers sold every cow they owned", "not-found"],
])("toCheckLine() of %j keeps to its schema, and every text is the slice that it says", (text, verdict) => {
	const checked = check({ text, speaker: "Diaz" });
	const line = CheckLine.parse(JSON.parse(JSON.stringify(toCheckLine(checked))));
	expect(line).toMatchObject({ quotation: text, verdict, searched: 1 });
	const article = check({ text: "It will rain on the hills" }).verdict;
	const printed = "places" in article ? (article.places[0]?.citations[0].article.text ?? "") : "";
	for (const place of line.places) {
		for (const { start, end, text: words } of place.printed) expect(printed.slice(start, end)).toBe(words);
		if (place.pasted) expect(text.slice(place.pasted.start, place.pasted.end)).toBe(place.pasted.text);
	}
	for (const part of line.difference ?? []) {
		if (part.kind !== "added") expect(printed.slice(part.printed.start, part.printed.end)).toBe(part.printed.text);
		if (part.kind !== "struck") expect(text.slice(part.pasted.start, part.pasted.end)).toBe(part.pasted.text);
	}
});

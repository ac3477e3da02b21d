import { expect, test } from "vitest";
import type { Citation } from "#src/core/answer/answer.ts";
import type { Quotation } from "#src/core/quotation/quotation.ts";
import { renderAnswered } from "#src/terminal/render-answered.ts";
import { find, makeAnswered, makeArticle, makeCitation } from "./made-answers.ts";

const article = makeArticle("“Rain,” said Ana Diaz, a farmer. “Snow,” said Bo Li. At least 20 fields, or 30, flooded.");
const other = makeArticle("Some 40 fields flooded.", "2024-06-01");
const ana = { name: find(article, "Ana Diaz"), description: find(article, "a farmer") };
const bo = { name: find(article, "Bo Li"), description: null };
const SOURCE = "Rain in the hills\nThe Daily · 2024-05-01 · paragraph 1";

type Several = readonly [Citation, ...Citation[]];

function quoted(...speakers: readonly [Partial<Quotation>, ...Partial<Quotation>[]]): Several {
	const [first, ...rest] = speakers;
	return [makeCitation(article, "Rain", first), ...rest.map((quotation) => makeCitation(article, "Snow", quotation))];
}

function figures(first: string, ...rest: readonly Citation[]): Several {
	return [makeCitation(article, first, null), ...rest];
}

function blocks(citations: Several, colours: boolean): readonly string[] {
	return renderAnswered(makeAnswered(...citations), { colours }).split("\n\n");
}

test("renderAnswered() numbers what several speakers said, each with its source", () => {
	expect(blocks(quoted({ speaker: ana }, { speaker: bo, stance: "denied" }), false)).toEqual([
		"Two speakers are quoted on this.",
		...["1. Said by Ana Diaz, a farmer", "Rain", article.text, SOURCE],
		...["2. Denied by Bo Li", "Snow", article.text, SOURCE],
	]);
});

test("renderAnswered() tells of an article with a time the day that it was published", () => {
	const timed = makeArticle("Some 40 fields flooded.", "2024-05-01T23:30:00-05:00");
	expect(blocks([makeCitation(timed, "Some 40", null)], false).at(-1)).toBe(SOURCE);
});

test("renderAnswered() marks the words of each citation when there are colours", () => {
	const rendered = blocks(quoted({ speaker: ana }, { speaker: bo }), true);
	expect(rendered[2]).toBe(article.text.replace("Rain", "\u001b[1;4mRain\u001b[22;24m"));
	expect(rendered[5]).toBe(article.text.replace("Snow", "\u001b[1;4mSnow\u001b[22;24m"));
});

test("renderAnswered() shows different figures, each with its date", () => {
	expect(blocks(figures("At least 20", makeCitation(other, "Some 40", null)), false)).toEqual([
		"The articles give different figures.",
		...["1. At least 20", article.text, SOURCE],
		...["2. Some 40", other.text, SOURCE.replace("2024-05-01", "2024-06-01")],
	]);
});

test.each<readonly [string, Several]>([
	["Two quotations from one speaker.", quoted({ speaker: ana }, { speaker: ana })],
	["Two speakers are quoted on this.", quoted({ speaker: ana }, { speaker: ana }, { speaker: bo })],
	["Three quotations answer this.", quoted({ speaker: ana }, { speaker: null }, { speaker: bo })],
	["Two passages answer this.", quoted({ speaker: ana }, { speaker: bo, stance: "unsaid" })],
	["Two passages answer this.", [...quoted({ speaker: ana }), makeCitation(article, "20", null)]],
	["The article gives different figures.", figures("20", makeCitation(article, "30", null))],
	["The article gives different answers.", figures("20", makeCitation(article, "fields", null))],
	["Two passages answer this.", figures("fields", makeCitation(other, "fields", null))],
])("renderAnswered() introduces several citations with %j", (expected, citations) => {
	expect(blocks(citations, false)[0]).toBe(expected);
});

test("renderAnswered() shows ten citations, and says how many more there are", () => {
	const snow = Array.from({ length: 11 }, () => ({ speaker: ana }));
	const rendered = blocks(quoted({ speaker: ana }, ...snow), false);
	expect(rendered[0]).toBe("12 quotations from one speaker.");
	expect(rendered.filter((block) => /^\d+\. /.test(block))).toHaveLength(10);
	expect(rendered.at(-1)).toBe("Not shown: 2 more.");
});

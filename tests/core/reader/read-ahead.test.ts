import { expect, test } from "vitest";
import type { Mark, Piece, Reader } from "#src/core/reader/mark.ts";
import { readAhead } from "#src/core/reader/read-ahead.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { makeArticle } from "../made-articles.ts";

const index = indexArticles([makeArticle("It rained.\n\nThe river rose.\n\nIt fell.")]);
const [rain, river, fall] = index.passagesIn(index.allPassages);
if (!rain || !river || !fall) throw new Error("no passage");

/** Marks every piece by how long it is, and notes what it was given. */
function noting(): { readonly reader: Reader; readonly given: (readonly [string, readonly string[]])[] } {
	const given: (readonly [string, readonly string[]])[] = [];
	const markOf = ({ text }: Piece): Mark => ({
		relevance: text.length,
		nowhere: 2,
		words: [{ start: 0, end: 2, begins: 1, ends: 3 }],
	});
	const reader: Reader = async (question, pieces) => {
		given.push([question, pieces.map(({ text }) => text)]);
		return pieces.map(markOf);
	};
	return { reader, given };
}

test("readAhead() reckons again with what was wanted, each piece read once", async () => {
	const { reader, given } = noting();
	let rounds = 0;
	const relevance = await readAhead(reader, (mark) => {
		rounds++;
		const first = mark("when?", [rain, river]);
		const again = mark("when?", [river, rain]);
		const second = first && mark("when?", [fall]);
		const other = second && mark("why?", [rain]);
		return [first, again, second, other].map((marks) => [...(marks?.values() ?? [])].map((it) => it.relevance));
	});
	expect(relevance).toEqual([[10, 15], [15, 10], [8], [10]]);
	expect(rounds).toBe(4);
	expect(given).toEqual([
		["when?", ["It rained.", "The river rose."]],
		["when?", ["It fell."]],
		["why?", ["It rained."]],
	]);
});

test("readAhead() tells where words stand in the article, each held against “nowhere” in its piece", async () => {
	const mark = await readAhead(noting().reader, (marked) => marked("when?", [river])?.get(river));
	expect(mark).toEqual({
		relevance: 15,
		nowhere: 0,
		words: [{ start: river.start, end: river.start + 2, begins: 0, ends: 2 }],
	});
});

test("readAhead() reckons without marks where the reader cannot read", async () => {
	const result = await readAhead(
		async () => null,
		(mark) => [mark("when?", [rain]), "said all the same"],
	);
	expect(result).toEqual([null, "said all the same"]);
});

test("readAhead() asks for nothing where nothing is wanted, and stops where more and more is wanted", async () => {
	const { reader, given } = noting();
	expect(await readAhead(reader, () => "at once")).toBe("at once");
	expect(given).toEqual([]);
	let rounds = 0;
	await readAhead(reader, (mark) => mark(`why ${rounds++}?`, [rain]));
	expect(rounds).toBe(13);
});

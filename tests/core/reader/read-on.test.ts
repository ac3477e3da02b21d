import { expect, test } from "vitest";
import type { Mark } from "#src/core/reader/mark.ts";
import { readOn } from "#src/core/reader/read-on.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import type { Passage } from "#src/core/search/index/passage.ts";
import { makeArticle } from "../made-articles.ts";

function passagesOf(count: number, words: number) {
	const text = Array.from({ length: count }, () => "rain ".repeat(words).trim()).join("\n\n");
	const index = indexArticles([makeArticle(text)]);
	return index.passagesIn(index.allPassages);
}

/** Reads some passages, of which one is as relevant as told, by its number; gives how many are read in each turn. */
function countTurns(passages: readonly Passage[], relevant: readonly [number, number] | null) {
	const turns: number[] = [];
	const marks = readOn(passages, (turn) => {
		turns.push(turn.length);
		return new Map(
			turn.map((passage) => [passage, markOf(passages.indexOf(passage) === relevant?.[0] ? relevant[1] : -5)]),
		);
	});
	expect([...(marks?.keys() ?? [])]).toEqual(passages.slice(0, marks?.size));
	return turns;
}

const markOf = (relevance: number): Mark => ({ relevance, nowhere: 0, words: [] });

test.each([
	["all of few passages, of which none answers", 3, 20, null, [3]],
	["more of many, as long as none answers", 40, 20, null, [4, 8, 12]],
	["as many of longer ones as 5,000 and 7,500 characters hold", 40, 120, null, [4, 4, 4]],
	["four of long ones, and one more", 40, 300, null, [4, 1]],
	["four of the longest and no more", 40, 400, null, [4]],
	["no more where one of the first answers surely", 40, 20, [3, 2], [4]],
	["a few more where one of the first answers less surely", 40, 20, [3, 0], [4, 8]],
	["a few more where one of the second turn answers", 40, 20, [11, 1], [4, 8]],
	["nothing of nothing", 0, 0, null, []],
] as const)("readOn() reads %s", (_, count, words, relevant, expected) => {
	const passages = count === 0 ? [] : passagesOf(count, words);
	expect(countTurns(passages, relevant)).toEqual(expected);
});

test("readOn() gives nothing where nothing reads", () => {
	expect(readOn(passagesOf(3, 20), () => null)).toBeNull();
});

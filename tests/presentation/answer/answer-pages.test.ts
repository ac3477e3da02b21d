import { expect, test } from "vitest";
import type { Answer, Citation } from "#src/core/answer/answer.ts";
import { answerPages, pagedCitations } from "#src/presentation/answer/answer-pages.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { makeAnswered, makeNotFound } from "../../terminal/made-answers.ts";
import { cite } from "../made-citations.ts";

const article = makeArticle("One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.");
const [one, two, three, four, five] = ["One", "Two", "Three", "Four", "Five"].map((words) => cite(article, words));

function several(...citations: readonly (Citation | undefined)[]): [Citation, ...Citation[]] {
	const [first, ...rest] = citations.filter((citation) => citation !== undefined);
	if (!first) throw new RangeError("Cannot answer with no citation");
	return [first, ...rest];
}

function check(answer: Answer, expected: readonly string[]) {
	const pages = answerPages(answer).map(({ kind, citations, before, after }) => {
		const paragraphs = citations.map(({ paragraph }) => paragraph.number).join(" ");
		return `${kind} ${paragraphs}, ${before} before, ${after} after`;
	});
	expect(pages).toEqual(expected);
}

test.each<[string, Answer, readonly string[]]>([
	["one answer", makeAnswered(...several(one)), ["answer 1, 0 before, 0 after"]],
	[
		"four answers",
		makeAnswered(...several(one, two, three, four)),
		["answer 1 2 3, 0 before, 1 after", "answer 4, 3 before, 0 after"],
	],
	[
		"further passages, once each",
		{ ...makeAnswered(...several(two)), passages: several(two, one, five) },
		["answer 2, 0 before, 0 after", "further 1, 0 before, 1 after", "further 5, 1 before, 0 after"],
	],
	["a no with close passages", makeNotFound(several(one, two)), ["instead 1 2, 0 before, 0 after"]],
	["a no with nothing", { ...makeNotFound([]), reason: "no-match" }, ["instead , 0 before, 0 after"]],
])("answerPages() gives %s", (_, answer, expected) => check(answer, expected));

test("pagedCitations() gives what the pages cite, and shows no answer in what may not answer", () => {
	const answer = { ...makeAnswered(...several(two)), passages: several(two, one) };
	const cited = pagedCitations(answer);
	expect(cited.map(({ paragraph, highlight }) => [paragraph.number, highlight !== null])).toEqual([
		[2, true],
		[1, false],
	]);
});

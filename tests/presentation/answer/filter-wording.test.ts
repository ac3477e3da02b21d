import { expect, test } from "vitest";
import type { Searched } from "#src/core/answer/answer.ts";
import { type Filter, NO_FILTER } from "#src/core/question/filter.ts";
import { wordFilter } from "#src/presentation/answer/filter-wording.ts";
import { describeReading, describeSearched } from "#src/presentation/answer/searched-wording.ts";
import { dateInWords } from "#src/presentation/date-in-words.ts";
import { ask } from "../../core/answer/narrowing/made-archive.ts";

const TIMES = { day: dateInWords, instant: (iso: string) => iso };
const searched: Searched = { articles: 12, from: null, to: null, asOf: null, newest: null };

test.each<[Partial<Filter>, string]>([
	[{}, ""],
	[{ since: "2025-03-01" }, " published since 1 March 2025"],
	[{ until: "2024-12-31" }, " published until 31 December 2024"],
	[{ since: "2024-05-03", until: "2024-05-03" }, " published on 3 May 2024"],
	[{ since: "2024-05-01", until: "2024-05-31" }, " published from 1 May 2024 to 31 May 2024"],
	[{ author: "Ann O’Neill-Ray" }, " by Ann O’Neill-Ray"],
	[{ section: "Sport", since: "2025-03-01" }, " in the section Sport published since 1 March 2025"],
	[{ author: "<@U02> *Ann* https://a.b" }, " by U02 Ann httpsa.b"],
])("wordFilter(%j) is %j", (filter, wording) => expect(wordFilter({ ...NO_FILTER, ...filter })).toBe(wording));

test("what was searched tells the articles that a filter let through", () => {
	const filter = { ...NO_FILTER, since: "2025-03-01" };
	expect(describeSearched({ ...searched, filter }, TIMES)).toBe("Searched: 12 articles published since 1 March 2025");
});

test.each([
	["what did Lee say about the dam in articles since 2025", "Only from the article published since 1 January 2025."],
	["who said what on the dam", "In order of date, the oldest first."],
	[
		"who said what on the dam since June 2024, newest first",
		"Only from the 2 articles published since 1 June 2024. In order of date, the newest first.",
	],
	["who is quoted in articles by Jane Doe", "Only from the 2 articles by Jane Doe."],
	["articles in the Sport section", ""],
	["who said the dam is pink in articles since 2025", ""],
	["what did Lee say about the dam", ""],
])("below the answer to %j stands %j", (question, below) => {
	expect(describeReading(ask({ question }))).toBe(below);
});

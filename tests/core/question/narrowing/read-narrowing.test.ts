import { expect, test } from "vitest";
import { type Filter, NO_FILTER, type Order } from "#src/core/question/filter.ts";
import type { Known } from "#src/core/question/narrowing/narrowed.ts";
import { readNarrowing } from "#src/core/question/narrowing/read-narrowing.ts";

// 2026-11-25 is a Wednesday.
const KNOWN: Known = {
	today: "2026-11-25",
	isAuthor: (name) => name.toLowerCase() === "jane doe",
	isSection: (name) => ["sport", "local business"].includes(name.toLowerCase()),
};

const since = (day: string): Partial<Filter> => ({ since: day });
const until = (day: string): Partial<Filter> => ({ until: day });
const from = (first: string, last: string): Partial<Filter> => ({ since: first, until: last });

// What narrows the articles: the question, what is left of it, and the filter.
test.each<[string, string, Partial<Filter>]>([
	[
		"What did Lee say about the dam in articles since March 2025?",
		"What did Lee say about the dam",
		since("2025-03-01"),
	],
	["who resigned in the articles published before 2024", "who resigned", until("2023-12-31")],
	["who resigned in our articles published in 2025", "who resigned", from("2025-01-01", "2025-12-31")],
	["how many died, in stories from last week?", "how many died", from("2026-11-16", "2026-11-22")],
	["who opened the bridge in last week's articles", "who opened the bridge", from("2026-11-16", "2026-11-22")],
	["who opened the bridge in this year’s coverage", "who opened the bridge", from("2026-01-01", "2026-11-25")],
	["who resigned in our March 2025 coverage", "who resigned", from("2025-03-01", "2025-03-31")],
	["who resigned in 2024 articles", "who resigned", from("2024-01-01", "2024-12-31")],
	["who resigned only in articles after 3 May 2024", "who resigned", since("2024-05-04")],
	["who won in articles between May and July 2024", "who won", from("2024-05-01", "2024-07-31")],
	["who won in articles from 2023 to 2024", "who won", from("2023-01-01", "2024-12-31")],
	["who won in articles from 2024-05", "who won", from("2024-05-01", "2024-05-31")],
	["In articles since 2024, who said the dam held?", "who said the dam held", since("2024-01-01")],
	["articles since 2024: who said the dam held", "who said the dam held", since("2024-01-01")],
	["according to articles from May 2024, who won?", "who won", from("2024-05-01", "2024-05-31")],
	["who won, according to our coverage since June?", "who won", since("2026-06-01")],
	["who opened the bridge, published since 2024", "who opened the bridge", since("2024-01-01")],
	["What has Ann Lee said about the dam since March 2025?", "What has Ann Lee said about the dam", since("2025-03-01")],
	["has Lee said anything about the dam since 2024", "has Lee said anything about the dam", since("2024-01-01")],
	["what did Lee say since March 2025", "what did Lee say", since("2025-03-01")],
	["quotes from Lee on the dam since May 2024", "quotes from Lee on the dam", since("2024-05-01")],
	["what has been said about the dam since 2024", "what has been said about the dam", since("2024-01-01")],
	["who said what on the dam before 2024", "who said what on the dam", until("2023-12-31")],
	["timeline of the dam since 2024", "timeline of the dam", since("2024-01-01")],
	["who is quoted in articles by Jane Doe", "who is quoted", { author: "Jane Doe" }],
	["who won in stories written by Tom Roe since 2024", "who won", { author: "Tom Roe", since: "2024-01-01" }],
	["who won in Tom Roe's articles", "who won", { author: "Tom Roe" }],
	["what was said about the bridge, by Jane Doe", "what was said about the bridge", { author: "Jane Doe" }],
	["who resigned in the Sport section?", "who resigned", { section: "Sport" }],
	["who resigned in the section Local Business", "who resigned", { section: "Local Business" }],
	["who won in stories in the Chess section", "who won", { section: "Chess" }],
	["what is new in the sport section since 2024", "what is new since 2024", { section: "sport" }],
	["articles in the Sport section", "articles", { section: "Sport" }],
])("readNarrowing() takes what narrows %j", (question, left, filter) => {
	const read = readNarrowing(question, KNOWN);
	expect([read.question, read.filter, read.isSure]).toEqual([left, { ...NO_FILTER, ...filter }, true]);
});

// What is of the question, and narrows nothing.
test.each([
	"What happened in 2015?",
	"in March the army took which town?",
	"who said prices have risen since 2015?",
	"how many people have died since March 2025?",
	"what has the army done since 2015?",
	"who was mayor before 2024?",
	"what did Lee say about the flood in 2015?",
	"what did Lee say about prices since 2015",
	"which report was published in March 2024?",
	"when was the report published?",
	"who said what in 2015",
	"what did the article say about the dam?",
	"what does the story about trains say?",
	"who was killed by John Roe?",
	"who opened the bridge by the sea?",
	"who sat in the VIP section?",
	"who broke the front section of the bridge?",
	"what happened in the sport section of the library?",
	"how has the town changed over time?",
	"which planets are there, in order?",
	"who came first?",
	"which photo of the dam, published this week, was shown?",
	"who took the photo of the dam, published in 2024?",
	"which cruise line has called there since 2007?",
	"what did Lee claim in the World Today article?",
	"which story was first reported by Jane Doe?",
	"which articles do you have since 2024",
	"articles by Ann Lee since 2023",
	"who said “in articles since 2024”?",
	'who said "the newest first"?',
	"who died between 2015 and 2020?",
	"how many were sold from 2023 to 2024",
	"was the dam safe until May 2024?",
	"what did he write in an article in 2015?",
	"who spoke in the stories of 1787",
	"who said the dam held in articles since 45 May 2024",
])("readNarrowing() leaves %j as it is", (question) => {
	const read = readNarrowing(question, KNOWN);
	expect(read).toEqual({ question, filter: NO_FILTER, order: null, isSure: true });
});

// The order of what is told.
test.each<[string, string, Order]>([
	["What did Lee say about the dam, newest first?", "What did Lee say about the dam", "newest"],
	["how many cracks has the dam, most recent first please", "how many cracks has the dam", "newest"],
	["list articles oldest first", "list articles", "oldest"],
	["what has Lee said about the dam, in order", "what has Lee said about the dam", "oldest"],
	["what has Lee said about the dam over time?", "what has Lee said about the dam", "oldest"],
	["what was said about the dam in chronological order", "what was said about the dam", "oldest"],
	["all quotes about the dam sorted by date", "all quotes about the dam", "oldest"],
	["who said what on the dam", "who said what on the dam", "oldest"],
	["who said what on the dam over time, newest first", "who said what on the dam", "newest"],
	["timeline of what Lee said about the dam", "timeline of what Lee said about the dam", "oldest"],
])("readNarrowing() reads the order of %j", (question, left, order) => {
	expect(readNarrowing(question, KNOWN)).toEqual({ question: left, filter: NO_FILTER, order, isSure: true });
});

test("“last week” behind somebody's words may be the week that is told of: the question keeps it", () => {
	const question = "what did Lee say last week?";
	const filter = { ...NO_FILTER, since: "2026-11-16", until: "2026-11-22" };
	expect(readNarrowing(question, KNOWN)).toEqual({ question, filter, order: null, isSure: false });
	expect(readNarrowing(question, { ...KNOWN, today: undefined }).filter).toEqual(NO_FILTER);
});

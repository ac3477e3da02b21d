import { expect, test } from "vitest";
import type { ToldFact } from "#src/core/answer/told.ts";
import type { ArticleFact } from "#src/core/question/intent/intent.ts";
import { explainBeyond } from "#src/presentation/answer/beyond-wording.ts";
import { wordTold } from "#src/presentation/answer/told-wording.ts";
import { makeArticle } from "../../core/made-articles.ts";

const dam = makeArticle("“It held,” said Ana Diaz.", {
	headline: "Dam *holds*",
	byline: "Cy Poe",
	published: "2024-05-01",
	updated: "2024-05-03",
	url: "https://dam.example/",
});
const bare = makeArticle("It rained.", { headline: "Rain" });
const name = { start: dam.text.indexOf("Ana"), end: dam.text.indexOf(".") };
const speaker = { article: dam, name, quotations: 1 };
const speakers = [speaker];
const held = { start: 1, end: "“It held".length };
const WHOLE = { isWhole: true, isDirect: true, stance: "said" } as const;
const DENIED = { isWhole: false, isDirect: false, stance: "denied" } as const;
const none: ToldFact = { kind: "articles", topic: "", by: "", since: null, until: null, articles: [], total: 0 };
const ofDam = (fact: ArticleFact): ToldFact => ({
	kind: "fact",
	fact,
	articles: [dam],
	total: 1,
});

test.each<[ToldFact, readonly string[]]>([
	[{ kind: "help" }, ["Ask me."]],
	[ofDam("byline"), ["The byline of “DAM *HOLDS*” reads “CY POE”."]],
	[ofDam("published"), ["“DAM *HOLDS*” was published on 1 May 2024."]],
	[ofDam("updated"), ["“DAM *HOLDS*” was last changed on 3 May 2024."]],
	[ofDam("publisher"), ["The file of “DAM *HOLDS*” names no publisher."]],
	[ofDam("headline"), ["The headline is “DAM *HOLDS*”."]],
	[
		{ kind: "fact", fact: "byline", articles: [dam, bare], total: 12 },
		["12 articles may be meant. Shown: 2.", "- “DAM *HOLDS*”: CY POE", "- “RAIN”: not given"],
	],
	[
		{ kind: "quoted", article: dam, speakers, total: 1 },
		["1 speaker is quoted in “DAM *HOLDS*”.", "- ANA DIAZ (1 quotation)"],
	],
	[
		{ kind: "quoted", article: dam, speakers: [{ ...speaker, words: { ...held, ...WHOLE } }], total: 1 },
		["1 speaker is quoted in “DAM *HOLDS*”.", "- ANA DIAZ (1 quotation): “IT HELD”"],
	],
	[
		{ kind: "quoted", article: dam, speakers: [{ ...speaker, words: { ...held, ...DENIED } }], total: 1 },
		["1 speaker is quoted in “DAM *HOLDS*”.", "- ANA DIAZ (1 quotation): denied: IT HELD …"],
	],
	[{ kind: "quoted", article: null, speakers: [], total: 0 }, ["Nobody is quoted by name in the articles."]],
	[
		{ kind: "articles", topic: "rain", by: "", since: "2024-01-01", until: null, articles: [dam], total: 1 },
		["There is 1 article with the words “RAIN” published since 1 January 2024.", "- “DAM *HOLDS*” (1 May 2024)"],
	],
	[none, ["There is no article."]],
	[
		{ ...none, by: "Ann Lee", since: "2024-01-01", until: "2024-12-31" },
		["There is no article by “ANN LEE” published from 1 January 2024 to 31 December 2024."],
	],
	[{ ...none, until: "2024-04-30" }, ["There is no article published until 30 April 2024."]],
	[{ ...none, section: "Sport" }, ["There is no article in the section “SPORT”."]],
	[
		{ kind: "no-such", what: "author", typed: "Cy Pow", articles: [dam] },
		["No article names “CY POW” as its author. Near to it: “CY POE”."],
	],
	[{ kind: "no-such", what: "section", typed: "Chess", articles: [] }, ["No article is in a section called “CHESS”."]],
	[ofDam("url"), ["“DAM *HOLDS*” stands at HTTPS://DAM.EXAMPLE/"]],
])("wordTold() of %j", (told, lines) => {
	expect(wordTold({ told }, "Ask me.", (words) => words.toUpperCase())).toEqual(lines);
});

test.each([
	[undefined, "answered", ""],
	["summarise", "answered", "I only quote, and do not summarise. This is what I would quote:"],
	["translate", "not-found", "I only quote, and do not translate."],
] as const)("explainBeyond() of %j and %j", (beyond, kind, line) => {
	expect(explainBeyond({ beyond, kind })).toBe(line);
});

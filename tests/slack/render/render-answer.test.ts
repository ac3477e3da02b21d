import { expect, test } from "vitest";
import type { Answer, Citation } from "#src/core/answer/answer.ts";
import type { Article } from "#src/core/article/article.ts";
import { renderMessage, type Shown } from "#src/slack/render/render-answer.ts";
import { find, makeAnswered, makeArticle, makeCitation, makeNotFound } from "../../terminal/made-answers.ts";
import { readLines } from "../quoted.ts";

const RAIN = makeArticle("“It rained for days,” said Ana Diaz, a farmer.\n\n“It snowed,” said Ben Ode.");
const PLAIN_SOURCE = "  Rain in the hills · The Daily · 1 May 2024 · paragraph 1";
const SOURCE = `${PLAIN_SOURCE} · emphasis added`;

const BOTH = makeArticle("“It rained,” said Ana Diaz, “and it snowed.”");

function speaker(article: Article, name: string, description: string | null = null) {
	return { name: find(article, name), description: description === null ? null : find(article, description) };
}

const said = makeCitation(RAIN, "It rained for days", { speaker: speaker(RAIN, "Ana Diaz", "a farmer") });
const PASSAGE = "│ “*It rained for days*,” said Ana Diaz, a farmer.";
const PLAIN_PASSAGE = "│ “It rained for days,” said Ana Diaz, a farmer.";
const closest: Citation = { ...said, highlight: null, quotation: null };
const SEARCHED = ["  Searched: 1 article, published 1 May 2024", "  Found nowhere: “snow”"];

function check(answer: Answer, shown: Shown, expected: readonly string[]) {
	expect(readLines(renderMessage(answer, shown).blocks)).toEqual(expected);
}

const ID = "Ab3-_f6hIj9k";
const VOTES = `[Helpful: vote v1|${ID}|1] [Not Helpful: vote v1|${ID}|0]`;
const HEAD = "Said by *Ana Diaz*, a farmer";

test.each<[string, Answer, readonly string[]]>([
	["a quotation", makeAnswered(said), [HEAD, PASSAGE, SOURCE]],
	[
		"a denial",
		makeAnswered(makeCitation(RAIN, "It rained for days", { stance: "denied", speaker: speaker(RAIN, "Ana Diaz") })),
		["Denied by *Ana Diaz*", PASSAGE, SOURCE],
	],
	[
		"a speaker who is not named",
		makeAnswered(makeCitation(RAIN, "It rained for days", { speaker: null })),
		["Speaker not named in this passage", PASSAGE, SOURCE],
	],
	[
		"the article’s own words, and those that answer first",
		makeAnswered({ ...said, quotation: null }),
		["*It rained for days*", PASSAGE, SOURCE],
	],
	[
		"a few of somebody’s words, and whose they are below them",
		makeAnswered({ ...said, highlight: find(RAIN, "for days") }),
		["*for days*", HEAD, "│ “It rained *for days*,” said Ana Diaz, a farmer.", SOURCE],
	],
	[
		"a few words that were denied, and that they were before them",
		makeAnswered({
			...makeCitation(RAIN, "It rained for days", { stance: "denied", speaker: speaker(RAIN, "Ana Diaz") }),
			highlight: find(RAIN, "for days"),
		}),
		["Denied by *Ana Diaz*", "*for days*", "│ “It rained *for days*,” said Ana Diaz, a farmer.", SOURCE],
	],
	[
		"two quotations from one paragraph, each with its own words in bold",
		makeAnswered(
			makeCitation(BOTH, "It rained", { speaker: speaker(BOTH, "Ana Diaz") }),
			makeCitation(BOTH, "it snowed", { speaker: speaker(BOTH, "Ana Diaz") }),
		),
		[
			...[
				"Two quotations from one speaker.",
				"1. Said by *Ana Diaz*",
				"│ “*It rained*,” said Ana Diaz, “and it snowed.”",
			],
			...[SOURCE, "2. Said by *Ana Diaz*", "│ “It rained,” said Ana Diaz, “and *it snowed*.”", SOURCE],
		],
	],
	[
		"two quotations",
		makeAnswered(said, said),
		["Two quotations from one speaker.", `1. ${HEAD}`, PASSAGE, SOURCE, `2. ${HEAD}`, PASSAGE, SOURCE],
	],
	[
		"more than three quotations",
		makeAnswered(said, said, said, said),
		[
			"Four quotations from one speaker.",
			...[1, 2, 3].flatMap((number) => [`${number}. ${HEAD}`, PASSAGE, SOURCE]),
			"  Not shown: 1 more.",
		],
	],
	[
		"a question that was understood from an earlier one",
		{ ...makeAnswered(said), understood: { speaker: "Ana Diaz", topic: "the rain" } },
		["  Ana Diaz · the rain", HEAD, PASSAGE, SOURCE],
	],
	[
		"a no with the closest passages",
		makeNotFound([closest]),
		[
			"The articles do not answer this.",
			...SEARCHED,
			"The closest passages, which do not answer:",
			PLAIN_PASSAGE,
			PLAIN_SOURCE,
		],
	],
	[
		"a no without anything like it",
		{ ...makeNotFound([]), reason: "no-match" },
		["Nothing in the articles matches this question.", ...SEARCHED],
	],
	[
		"a no for a speaker who says other things",
		{ ...makeNotFound([said]), reason: "speaker-silent", speaker: "Ana Diaz" },
		[
			"Ana Diaz is in the articles, but says nothing on this there.",
			...SEARCHED,
			"Ana Diaz is quoted on other things:",
			...[HEAD, PLAIN_PASSAGE, PLAIN_SOURCE],
		],
	],
])("renderMessage() shows %s", (_, answer, expected) => check(answer, { id: null }, expected));

const other = {
	...closest,
	paragraph: RAIN.paragraphs[1] ?? closest.paragraph,
	passage: find(RAIN, "“It snowed,” said Ben Ode."),
};
const withMore: Answer = { ...makeAnswered(said), passages: [said, other] };
const CONTEXT = `[Show Context: show_context v1|${ID}|0|0]`;
const NEXT = `[Next Passage: next_page v1|${ID}|1]`;
const SHARE = `[Share to Channel: share v1|${ID}|0]`;

test.each<[string, Answer, Omit<Shown, "id">, readonly string[]]>([
	["to its context", makeAnswered(said), {}, [HEAD, PASSAGE, SOURCE, CONTEXT, VOTES]],
	["to the next passage", withMore, {}, [HEAD, PASSAGE, SOURCE, `${CONTEXT} ${NEXT}`, VOTES]],
	["to the channel", withMore, { isShareable: true }, [HEAD, PASSAGE, SOURCE, `${CONTEXT} ${NEXT} ${SHARE}`, VOTES]],
	[
		"back from the last passage",
		withMore,
		{ page: 1 },
		[
			"Further passage 1 of 1, which may not answer:",
			"│ “It snowed,” said Ben Ode.",
			PLAIN_SOURCE.replace("paragraph 1", "paragraph 2"),
			`[Show Context: show_context v1|${ID}|1|0] [Previous: previous_page v1|${ID}|0]`,
			VOTES,
		],
	],
	[
		"to the context of each of several",
		makeAnswered(said, said),
		{},
		[
			...["Two quotations from one speaker.", `1. ${HEAD}`, PASSAGE, SOURCE, `2. ${HEAD}`, PASSAGE, SOURCE],
			`[1. It rained for days: show_context_of v1|${ID}|0|0] [2. It rained for days: show_context_of v1|${ID}|1|0]`,
			VOTES,
		],
	],
	[
		"from a page that is not there to the last",
		makeAnswered(said),
		{ page: 7, showsQuestion: true },
		["  Asked: did it rain?", HEAD, PASSAGE, SOURCE, CONTEXT, VOTES],
	],
])("renderMessage() leads from an answer %s", (_, answer, shown, expected) =>
	check(answer, { ...shown, id: ID }, expected),
);

test("renderMessage() says the whole answer in its text, escaped", () => {
	const article = { ...makeArticle("“<Rain> & *wind*,” said Ana Diaz."), url: "https://a.example/?a=1&b=2" };
	const citation = makeCitation(article, "<Rain> & *wind*", { speaker: speaker(article, "Ana Diaz") });
	expect(renderMessage(makeAnswered(citation), { id: null }).text.split("\n")).toEqual([
		"Said by Ana Diaz",
		"“&lt;Rain&gt; &amp; *wind*,” said Ana Diaz.",
		"Rain in the hills · The Daily · 1 May 2024 · paragraph 1 · " +
			"<https://a.example/?a=1&amp;b=2#:~:text=%3CRain%3E%20%26%20%2Awind%2A>",
	]);
});

test("renderMessage() shows the words that answer in bold within a long passage too", () => {
	const article = makeArticle(`It rained. ${"The hills were dry and brown before that. ".repeat(5)}`.trim());
	const citation = { ...makeCitation(article, "It rained", null) };
	const [fact, quote, source] = readLines(renderMessage(makeAnswered(citation), { id: null }).blocks);
	expect(fact).toBe("*It rained*");
	expect(quote).toMatch(/^│ \*It rained\*\. The hills/);
	expect(source).toBe(SOURCE);
});

test("renderMessage() keeps a name that is written from right to left from reordering its line", () => {
	const article = makeArticle("“It rained,” said أحمد طه.");
	const citation = makeCitation(article, "It rained", { speaker: speaker(article, "أحمد طه") });
	const [head, quote] = readLines(renderMessage(makeAnswered(citation), { id: null }).blocks);
	expect(head).toBe("Said by *\u2068أحمد طه\u2069*");
	expect(quote).toBe("│ “*It rained*,” said أحمد طه.");
});

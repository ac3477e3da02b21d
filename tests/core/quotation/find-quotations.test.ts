import { expect, test } from "vitest";
import { textOf } from "#src/core/article/article.ts";
import { findQuotations } from "#src/core/quotation/find-quotations.ts";
import { makeArticle } from "../made-articles.ts";

type Row = readonly [content: string, speaker: string | null, kind: string];

function check(text: string, expected: readonly Row[]): void {
	const article = makeArticle(text);
	const rows = findQuotations(article).map(({ content, speaker, kind }) => [
		textOf(article, content),
		speaker ? textOf(article, speaker.name) : null,
		kind,
	]);
	expect(rows).toEqual(expected);
}

const LATE = "The train is late.";
const ANN = "Ann Lee is here. ";

test.each<readonly [string, string, readonly Row[]]>([
	["reads a cue after its source", `“${LATE}” Ann Lee said.`, [[LATE, "Ann Lee", "direct"]]],
	[
		"reads a cue before its source",
		`“The train is late,” said Ann Lee, a driver.`,
		[["The train is late,", "Ann Lee", "direct"]],
	],
	[
		"reads an attribution before a quotation",
		`Ann Lee told reporters on Monday: “${LATE}”`,
		[[LATE, "Ann Lee", "direct"]],
	],
	[
		"reads an attribution inside a quotation",
		"“The train,” Ann Lee said, “is late again.”",
		[
			["The train,", "Ann Lee", "direct"],
			["is late again.", "Ann Lee", "direct"],
		],
	],
	[
		"goes on after an attribution",
		`“${LATE}” Ann Lee said. “The bus is late as well.”`,
		[
			[LATE, "Ann Lee", "direct"],
			["The bus is late as well.", "Ann Lee", "direct"],
		],
	],
	[
		"goes on past what somebody else is only said to have said",
		`“${LATE}” said Ann Lee, after Bob Ray claimed that the line was safe. “The bus is late as well.”`,
		[
			[LATE, "Ann Lee", "direct"],
			["the line was safe", "Bob Ray", "indirect"],
			["The bus is late as well.", "Ann Lee", "direct"],
		],
	],
	[
		"takes “he” for who answers, not for who asked",
		`Paul Roy was unsure when Karl Berg asked whether he would stay.\n\n“I may go at any time,” he said.`,
		[
			["whether he would stay", "Karl Berg", "indirect"],
			["I may go at any time,", "Paul Roy", "direct"],
		],
	],
	[
		"takes “he” for who speaks, not for whom he tells of",
		`Paul Roy said that Karl Berg continued to wait. “I doubt it every day,” he said.`,
		[
			["Karl Berg continued to wait", "Paul Roy", "indirect"],
			["I doubt it every day,", "Paul Roy", "direct"],
		],
	],
	[
		"goes on in the next paragraph",
		`“The train is late,” Ann Lee said.\n\n“The bus is late as well.”`,
		[
			["The train is late,", "Ann Lee", "direct"],
			["The bus is late as well.", "Ann Lee", "direct"],
		],
	],
	[
		"goes over paragraphs whose marks are not closed",
		`Ann Lee said: “${LATE}\n\n“The bus is late as well.”`,
		[
			[LATE, "Ann Lee", "direct"],
			["The bus is late as well.", "Ann Lee", "direct"],
		],
	],
	[
		"takes the subject before a colon without a verb of saying",
		`${ANN}She has no doubt: “${LATE}”`,
		[[LATE, "Ann Lee", "direct"]],
	],
	[
		"takes a colon at the end of a paragraph",
		`Ann Lee continued:\n\n“The train is late again.”`,
		[["The train is late again.", "Ann Lee", "direct"]],
	],
	[
		"reads words with soft hyphens and non-breaking blanks",
		"“The\u00a0train is\u00a0late,” Ann\u00a0Lee s\u00adaid.",
		[["The\u00a0train is\u00a0late,", "Ann\u00a0Lee", "direct"]],
	],
	["takes a dash with a name", `“${LATE}” – Ann Lee`, [[LATE, "Ann Lee", "direct"]]],
	[
		"takes a name and a verb that no list holds",
		`“The train is late,” Ann Lee thundered.`,
		[["The train is late,", "Ann Lee", "direct"]],
	],
	[
		"skips an apposition",
		`“The train is late,” Ann Lee, a driver from Leeds, said.`,
		[["The train is late,", "Ann Lee", "direct"]],
	],
	[
		"prefers the name in an apposition",
		`“The train is late,” his wife, Ann Lee, said.`,
		[["The train is late,", "Ann Lee", "direct"]],
	],
	[
		"reads the captions of a transcript",
		`"LEE: The train is very late."`,
		[["The train is very late.", "LEE", "direct"]],
	],
	["reads reported clauses", `Ann Lee said that the train was late.`, [["the train was late", "Ann Lee", "indirect"]]],
	[
		"reads a reported clause before its cue",
		`The train was late, Ann Lee said.`,
		[["The train was late", "Ann Lee", "indirect"]],
	],
	[
		"reads a reported clause around its cue",
		`The train, Ann Lee said, was late.`,
		[
			["The train", "Ann Lee", "indirect"],
			["was late", "Ann Lee", "indirect"],
		],
	],
	["reads according to", `According to Ann Lee, the train was late.`, [["the train was late", "Ann Lee", "indirect"]]],
	[
		"reads according to behind",
		`The train was late, according to a report.`,
		[["The train was late", "a report", "indirect"]],
	],
	["reads an infinitive", `Ann Lee promised to fix the train.`, [["to fix the train", "Ann Lee", "indirect"]]],
	[
		"reads a quotation within a reported clause as mixed",
		`Ann Lee said the train was “very late”.`,
		[["the train was “very late”", "Ann Lee", "mixed"]],
	],
	[
		"takes what leads to a quotation with it",
		`The train is “very late,” Ann Lee said.`,
		[["The train is “very late,”", "Ann Lee", "mixed"]],
	],
	[
		"ends a clause before the next cue",
		`Ann Lee said it was late, adding that it was cold.`,
		[
			["it was late", "Ann Lee", "indirect"],
			["it was cold", "Ann Lee", "indirect"],
		],
	],
	["keeps scare quotes out", `The town is known as the “bread basket” of the plain.`, []],
	["keeps titles out", `She read “War and Peace” last year.`, []],
	[
		"takes a name before the colon of a headline",
		`Ann Lee: the train will be late\n\nIt rained.`,
		[["the train will be late", "Ann Lee", "indirect"]],
	],
	["keeps nouns that look like cues out", `The report on his claims cost a lot.`, []],
	["keeps a name given by called out", `A man called Assad left.`, []],
	[
		"takes a phrase where nobody is named",
		`“The train is late,” a spokesman for the railway said.`,
		[["The train is late,", "a spokesman for the railway", "direct"]],
	],
	[
		"ends a mixed one before another’s words",
		"Ann Lee mocked the timetable as “a fairy tale,” and two drivers told a paper that the trains ran on time.",
		[
			["the timetable as “a fairy tale,”", "Ann Lee", "mixed"],
			["the trains ran on time", "two drivers", "indirect"],
		],
	],
	[
		"ends what is said before a second verb of saying",
		"Ann Lee said it was “very late” and said the train would be sold.",
		[
			["it was “very late”", "Ann Lee", "mixed"],
			["the train would be sold", "Ann Lee", "indirect"],
		],
	],
	[
		"names whom a role beside a comma is, who is quoted as saying",
		`The railway’s chair, Ann Lee, was quoted by a paper as saying: “${LATE}”`,
		[[LATE, "Ann Lee", "direct"]],
	],
	["takes “in writing” for no cue", `In May Ann Lee was warned in writing: “${LATE}”`, [[LATE, null, "direct"]]],
	[
		"takes who signs a report for nobody who speaks in it",
		`It snowed for weeks, and the notice read “${LATE}”\n\n– Ann Lee`,
		[[LATE, "the notice", "direct"]],
	],
	[
		"does not name who is told something",
		"Ann Lee, author of “The Late Train,” told Bob Kim that it would snow.",
		[
			["The Late Train,", null, "direct"],
			["it would snow", "Ann Lee", "indirect"],
		],
	],
	[
		"does not name who is told it in front of a quotation",
		`Told Bob Kim on Monday, “${LATE}”`,
		[[LATE, null, "direct"]],
	],
	[
		"leaves the mark of a footnote out",
		"Ann Lee told the board that the train was late.[5]",
		[["the train was late", "Ann Lee", "indirect"]],
	],
	[
		"leaves a dateline out",
		"KENT (NPA) — The train, according to Ann Lee, had left an hour late.",
		[
			["The train", "Ann Lee", "indirect"],
			["had left an hour late", "Ann Lee", "indirect"],
		],
	],
	[
		"does not know who spoke where nobody does",
		`“The train is late again,” it read on the wall of the station.`,
		[["The train is late again,", null, "direct"]],
	],
])("findQuotations() %s", (_, text, expected) => check(text, expected));

test.each([
	["Ann Lee said that it was late.", "said"],
	["Ann Lee denied that it was late.", "denied"],
	["Ann Lee did not say that it was late.", "unsaid"],
	["Ann Lee refused to say whether it was late.", "unsaid"],
	["Ann Lee asked whether it was late.", "asked"],
	["Ann Lee would say that it was late.", "hypothetical"],
	["Had Ann Lee said the train was late, all would have walked.", "hypothetical"],
	["Had the driver, Ann Lee, said the train was late, all would have walked.", "hypothetical"],
])("findQuotations() records the stance of %j", (text, stance) => {
	expect(findQuotations(makeArticle(text)).map((quotation) => quotation.stance)).toEqual([stance]);
});

// Surnames that have the form of an adverb, a participle, a past tense or a month.
test.each(["Daly", "Manning", "Reed", "May"])(
	"findQuotations() knows “%s” for a name wherever it stands",
	(surname) => {
		const told = [`${surname} said: “${LATE}”`, `“The train is late,” ${surname} said.`, `“${LATE}” said ${surname}.`];
		for (const attributed of [...told, `${surname} said that the train was late.`]) {
			const article = makeArticle(`Ann ${surname} came.\n\n${attributed}`);
			const [quotation] = findQuotations(article);
			expect(quotation?.speaker && textOf(article, quotation.speaker.name)).toBe(`Ann ${surname}`);
		}
		check(`Ann ${surname} came.\n\nBob Hill said ${surname} would be late.`, [
			[`${surname} would be late`, "Bob Hill", "indirect"],
		]);
	},
);

test.each([
	"In May, Ann Lee said: “The train is late.” Tom May was there.",
	"Sadly, Ann Lee said: “The train is late.” The Sadly Bay was calm.",
	"Asked by Tom Reed, Ann Lee said: “The train is late.”",
])("findQuotations() takes no name for what only looks like one in “%s”", (text) => {
	const article = makeArticle(text);
	const [quotation] = findQuotations(article);
	expect(quotation?.speaker && textOf(article, quotation.speaker.name)).toBe("Ann Lee");
});

import { expect, test } from "vitest";
import { textOf } from "#src/core/article/article.ts";
import { findQuotations } from "#src/core/quotation/find-quotations.ts";
import { parseArticle } from "#src/intake/parse-article.ts";

type Row = readonly [content: string, speaker: string | null];

function check(text: string, expected: readonly Row[]): void {
	const parsed = parseArticle("a.txt", text);
	if (parsed.kind !== "article") throw new Error("the text of the row is no article");
	const quotations = findQuotations(parsed.article);
	const name = (span: { readonly start: number; readonly end: number }) => textOf(parsed.article, span);
	expect(quotations.map(({ content, speaker }) => [name(content), speaker && name(speaker.name)])).toEqual(expected);
	expect(new Set(quotations.map(({ kind }) => kind))).toEqual(new Set(expected.length > 0 ? ["direct"] : []));
}

test.each<readonly [string, string, readonly Row[]]>([
	[
		"captions in capitals with titles",
		"Inquiry\n\nMS. ORR: You were late.\n\nMR. PYE: The bus was.\n\nTHE CHAIR: Go on, please.",
		[
			["You were late.", "ORR"],
			["The bus was.", "PYE"],
			["Go on, please.", "THE CHAIR"],
		],
	],
	[
		"captions with a station or an office",
		"Log\n\nT. ORR (Sea Radio): The pier is shut.\n\nSGT. A. PYE, COAST GUARD: Boats are out.",
		[
			["The pier is shut.", "T. ORR"],
			["Boats are out.", "A. PYE"],
		],
	],
	[
		"bold captions",
		"Talk\n\n**Interviewer:** Why did you go?\n\n" +
			"**Ann Orr:** It rained.\n\n**Interviewer:** And now?\n\n**Ann Orr:** I stay.",
		[
			["Why did you go?", null],
			["It rained.", "Ann Orr"],
			["And now?", null],
			["I stay.", "Ann Orr"],
		],
	],
	[
		"bold lines that name who speaks next",
		"Talk\n\n**Ann Orr**\n\nI go.\n\n**Bo Pye**\n\nYou stay.",
		[
			["I go.", "Ann Orr"],
			["You stay.", "Bo Pye"],
		],
	],
	[
		"surnames that take turns",
		"Debate\n\nORR: We pay.\nPYE: You lie.\nORR: I do not.",
		[
			["We pay.", "ORR"],
			["You lie.", "PYE"],
			["I do not.", "ORR"],
		],
	],
	[
		"captions with a dash",
		"Play\n\nORR — I go.\n\nPYE — You stay.\n\nORR — I go.",
		[
			["I go.", "ORR"],
			["You stay.", "PYE"],
			["I go.", "ORR"],
		],
	],
	[
		"what several say who are asked the same",
		"Street\n\nAnn Orr, 34, a nurse: I walk.\n\nBen Pye, 50: We drive.",
		[
			["I walk.", "Ann Orr"],
			["We drive.", "Ben Pye"],
		],
	],
	[
		"answers of the only one who is said to be asked",
		"Talk\n\nWe spoke to the pilot Ann Orr.\n\nQ: Why?\n\nA: I liked it.",
		[
			["Why?", null],
			["I liked it.", "Ann Orr"],
		],
	],
	[
		"answers of nobody known where the only one named is not said to be asked",
		"Talk with a teacher\n\nAnn Orr lost.\n\nQ: Why?\n\nA: I voted for her.",
		[
			["Why?", null],
			["I voted for her.", null],
		],
	],
	[
		"answers of one of two named before as nobody's",
		"Talk\n\nWe spoke to Ann Orr and Ben Pye.\n\nQ: Why?\n\nA: I liked it.",
		[
			["Why?", null],
			["I liked it.", null],
		],
	],
	[
		"what is quoted in a turn as part of it",
		"Inquiry\n\nMS. ORR: You said “no” and Sam Doe said it was late.\n\nMR. PYE: I did.",
		[
			["You said “no” and Sam Doe said it was late.", "ORR"],
			["I did.", "PYE"],
		],
	],
	[
		"surnames of people whom the text names in full",
		"Debate\n\nAnn Orr met Ben Pye.\n\nORR: We pay.\n\nPYE: You lie.",
		[
			["We pay.", "Ann Orr"],
			["You lie.", "Ben Pye"],
		],
	],
	[
		"bold captions with a dash",
		"Play\n\n**ORR** — I go.\n\n**PYE** — You stay.",
		[
			["I go.", "ORR"],
			["You stay.", "PYE"],
		],
	],
	["no dialogue in a horoscope", "Stars\n\nARIES: You will win.\n\nTAURUS: You will rest.\n\nGEMINI: You can.", []],
	[
		"letters with full stops",
		"Talk with Ann Orr\n\nShe met Ben Pye.\n\nQ. Why?\n\nA. I liked it.",
		[
			["Why?", null],
			["I liked it.", "Ann Orr"],
		],
	],
	[
		"turns of several paragraphs, and no narrative",
		"Talk\n\nORR: You first.\n\nPYE: I paid.\n\nThen I went home.\n\n" +
			"A door fell shut.\n\nORR: And then?\n\nPYE: I slept.\n\nI left.",
		[
			["You first.", "ORR"],
			["I paid.", "PYE"],
			["Then I went home.", "PYE"],
			["And then?", "ORR"],
			["I slept.", "PYE"],
		],
	],
	["no headline with a colon as a turn", "Orr: you win\n\nIt rained.\n\nThe Lee report: you lose it all.", []],
	["no dialogue in a list", "Fair\n\nWhere: The old hall\n\nWhen: On Monday\n\nTickets: Five pounds", []],
	["no dialogue in marks for players", "Marks\n\nAnn Orr: 7/10. Solid.\n\nBen Pye: 6/10. Weak.", []],
	["no dialogue in one caption", "Note\n\nAnn Orr: I am here.\n\nIt rained in town.", []],
	["no dialogue in a colon in prose", "Note\n\nThe rule: no dogs.\n\nThe fine: ten pounds you pay at once.", []],
])("findQuotations() reads %s", (_, text, expected) => check(text, expected));

test.each<readonly [string, string, readonly Row[]]>([
	[
		"takes a block quote that the text introduces",
		"Letter\n\nMayor Ann Orr wrote on Monday:\n\n" +
			"> I never read it. I never will.\n>\n> It was too long for me.\n\nIt rained.",
		[
			["I never read it. I never will.", "Ann Orr"],
			["It was too long for me.", "Ann Orr"],
		],
	],
	[
		"leaves a block quote that nothing introduces",
		"Letter\n\nIt rained.\n\n> I never read it at all.\n\nIt poured.",
		[],
	],
])("findQuotations() %s", (_, text, expected) => check(text, expected));

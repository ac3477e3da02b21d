import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf } from "#src/core/article/article.ts";
import { resolveSource } from "#src/core/quotation/resolution/resolve-speaker.ts";
import type { Resolved } from "#src/core/quotation/resolution/resolved.ts";
import { makeRegister, readCorpusText } from "../made-registers.ts";

const NOTHING = { start: 0, end: 0 };

// The sources of a text stand in [brackets]; expected are the speakers' names, in order.
function check(marked: string, expected: readonly (string | null)[]): void {
	const text = marked.replace(/[[\]]/g, "");
	const context = makeRegister(text);
	const previous: Resolved[] = [];
	for (const { index, 1: source = "" } of marked.matchAll(/\[([^\]]*)\]/g)) {
		const start = index - 2 * previous.length;
		previous.push(
			resolveSource({ ...context, content: NOTHING, isReply: false, previous }, { start, end: start + source.length }),
		);
	}
	expect(previous.map(({ speaker }) => speaker && textOf(context.article, speaker.name))).toEqual(expected);
}

test.each<[string, string, readonly (string | null)[]]>([
	["gives a surname its full name", "Anna Roy came. “No,” [Roy] said.", ["Anna Roy"]],
	["gives a titled surname its full name", "Anna Roy came. “No,” [Ms. Roy] said.", ["Anna Roy"]],
	["takes the name out of a phrase", "“No,” said [Kent mayor Anna Roy, a baker].", ["Anna Roy"]],
	["takes the name after a comma", "“No,” said [Paul Berg’s wife, Anna Roy].", ["Anna Roy"]],
	["takes the name after “of” in a title", "“No,” said [Secretary of State Anna Roy].", ["Anna Roy"]],
	["keeps the spokesman of a person apart", "Anna Roy left. [Roy’s spokesman] said no.", ["Roy’s spokesman"]],
	["keeps the friend of a person apart", "Anna Roy left. [a friend of Anna Roy] said no.", ["a friend of Anna Roy"]],
	["keeps two speakers as printed", "[Anna Roy and Paul Berg] said no.", ["Anna Roy and Paul Berg"]],
	["keeps an unsure surname as printed", "Anna Roy and Paul Roy came. Then [Roy] spoke.", ["Roy"]],
	["does not take a namesake for the person", "Paul Roy left. “No,” says [a man called Roy].", ["a man called Roy"]],
	["takes “she” for the woman before", "Anna Roy met Paul Berg. “No,” [she] said.", ["Anna Roy"]],
	["takes “he” for the subject", "Paul Roy met with Karl Berg. “No,” [he] said.", ["Paul Roy"]],
	["takes “he” for who spoke last", "[Paul Roy] said no to Karl Berg.\n“No,” [he] said.", ["Paul Roy", "Paul Roy"]],
	[
		"takes “he” for who spoke last under a surname of several",
		"Karl Berg met Anna Roy and Paul Roy.\nThen [Roy] said no.\n“Never,” [he] said.",
		["Roy", "Roy"],
	],
	[
		"takes “she” for who spoke last under a name of no known gender",
		"Anna Roy came.\n[Qumo Zarid] said no.\n“Never,” [she] said.",
		["Qumo Zarid", "Qumo Zarid"],
	],
	[
		"takes “she” for nobody where a body spoke last",
		"Anna Roy came.\n[The Kent County Council] said no.\n“Never,” [she] said.",
		["The Kent County Council", null],
	],
	[
		"takes “he” for whom an earlier “he” meant",
		"Paul Roy came.\n[He] said no.\nThe hall was cold.\nRain fell.\nIt was dark.\n“Never,” [he] said.",
		["Paul Roy", "Paul Roy"],
	],
	["takes nobody in quotation marks for “he”", "“I saw Paul Roy, Karl Berg,” [he] said.", [null]],
	["takes nobody of the other gender for “he”", "Anna Roy came. “No,” [he] said.", [null]],
	[
		"takes “he” for nobody where it may be who spoke last without a name",
		"Paul Roy left.\n“No,” says [a man called Roy]. “Never,” [he] says.",
		["a man called Roy", null],
	],
	["takes nobody for “they” and “it”", "Anna Roy came. [They] said no. [It] said no.", [null, null]],
	["takes “who” for the name before", "We met Anna Roy, a baker, [who] said no.", ["Anna Roy"]],
	["takes “who” for the phrase before", "We met a young baker from Kent [who] said no.", ["a young baker from Kent"]],
	["finds who holds a role", "Mayor Anna Roy came. “No,” [the mayor] said.", ["Anna Roy"]],
	["finds who holds an abbreviated title", "Sen. Anna Roy came. “No,” [the senator] said.", ["Anna Roy"]],
	["finds nobody who is not yet named", "“No,” [the mayor] said.\nLater Mayor Anna Roy came.", ["the mayor"]],
	[
		"chooses neither of two who hold a role",
		"Mayor Anna Roy met Mayor Paul Berg. “No,” [the mayor] said.",
		["the mayor"],
	],
	[
		"does not give a role to somebody else's country",
		"President Anna Roy came. “No,” [the French president] said.",
		["the French president"],
	],
	["keeps an indefinite phrase", "Mayor Anna Roy came. “No,” [a mayor] said.", ["a mayor"]],
	["cuts a relative clause", "“No,” said [a spokesman, who asked for silence].", ["a spokesman"]],
	["keeps a body as printed", "“No,” [the Kent County Council] said.", ["the Kent County Council"]],
	[
		"does not guess that a name given later is that of a role",
		"“No,” said [the Abbot of Saint Mary].\n“Never,” [Alan Roy] said.",
		["the Abbot of Saint Mary", "Alan Roy"],
	],
])("resolveSource() %s", (_, marked, expected) => check(marked, expected));

test("resolveSource() resolves the sources of the article in the corpus", () => {
	const sources = [
		["says Taha.\nHe has", "says ", "Taha", "Ahmed Taha"],
		["He has no doubt", "", "He", "Ahmed Taha"],
		[
			"the Patriarch of the Syriac Orthodox Church says",
			"",
			"the Patriarch of the Syriac Orthodox Church",
			"the Patriarch of the Syriac Orthodox Church",
		],
		["says a man called Assad", "says ", "a man called Assad", "a man called Assad"],
		["Sharaa, now", "", "Sharaa", "Ahmed al-Sharaa"],
		["he described relations", "", "he", "Ahmed al-Sharaa"],
		["foreign minister Lavrov agreeing", "", "foreign minister Lavrov", "Sergey Lavrov"],
		["Hassan says", "", "Hassan", "Turki al-Hassan"],
		["he explains", "", "he", "Turki al-Hassan"],
		["Vassily Nebenzia, Moscow’s UN envoy,", "", "Vassily Nebenzia, Moscow’s UN envoy,", "Vassily Nebenzia"],
		["He said Russia", "", "He", "Vassily Nebenzia"],
	] as const;
	let marked = readCorpusText();
	for (const [place, before, source] of sources)
		marked = marked.replace(place, `${before}[${source}]${place.slice(before.length + source.length)}`);
	check(
		marked,
		sources.map(([, , , name]) => name),
	);
});

test("resolveSource() stays inside any text and source", () => {
	const piece = fc.constantFrom(
		"Anna",
		"Roy",
		"Mr.",
		"the",
		"mayor",
		"of",
		",",
		"who",
		"she",
		"’s",
		"said",
		"and",
		"“",
		"”",
		"\n",
		"Kent",
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(200), fc.nat(30), (pieces, start, length) => {
			const text = pieces.join(" ");
			const { speaker } = resolveSource(
				{ ...makeRegister(text), content: NOTHING, isReply: false, previous: [] },
				{ start, end: start + length },
			);
			if (speaker) expect(speaker.name.start).toBeLessThan(speaker.name.end);
		}),
		{ numRuns: 500 },
	);
});

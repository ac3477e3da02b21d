import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf } from "#src/core/article/article.ts";
import { makeRegister, readCorpusText } from "../made-registers.ts";

// People as "name (gender): mention, mention", in order of the text.
function check(text: string, expected: readonly string[]): void {
	const { article, register } = makeRegister(text);
	const people = register.entities.flatMap(({ kind, name, gender, mentions }) =>
		kind === "person"
			? [`${textOf(article, name)} (${gender}): ${mentions.map((it) => textOf(article, it)).join(", ")}`]
			: [],
	);
	expect(people).toEqual(expected);
}

test.each<[string, string, readonly string[]]>([
	[
		"joins a full name, a surname and a titled one",
		"Anna Roy left. Roy sang. Ms. Roy slept.",
		["Anna Roy (female): Anna Roy, Roy, Roy"],
	],
	["joins a surname that comes first", "We saw Roy. Then Anna Roy left.", ["Anna Roy (female): Roy, Anna Roy"]],
	[
		"joins nicknames and initials",
		"Robert Roy left. Bob Roy sang. Robert J. Roy slept.",
		["Robert J. Roy (male): Robert Roy, Bob Roy, Robert J. Roy"],
	],
	[
		"joins an article of a surname",
		"Ahmed al-Omari left. Omari sang.",
		["Ahmed al-Omari (male): Ahmed al-Omari, Omari"],
	],
	[
		"keeps bearers of one given name apart",
		"Ahmed Omari left. Ahmed Saleh sang.",
		["Ahmed Omari (male): Ahmed Omari", "Ahmed Saleh (male): Ahmed Saleh"],
	],
	[
		"tells a couple apart by title",
		"Anna Roy and Paul Roy came. Mr. Roy sang.",
		["Anna Roy (female): Anna Roy", "Paul Roy (male): Paul Roy, Roy"],
	],
	[
		"gives no surname to somebody's wife",
		"Paul Roy came with his wife Anna Roy. Roy sang.",
		["Paul Roy (male): Paul Roy, Roy", "Anna Roy (female): Anna Roy"],
	],
	[
		"chooses neither of two bearers",
		"Anna Roy and Paul Roy came. Then Roy sang.",
		["Anna Roy (female): Anna Roy", "Paul Roy (male): Paul Roy", "Roy (null): Roy"],
	],
	["learns a gender from pronouns", "Chris Roy said she was late.", ["Chris Roy (female): Chris Roy"]],
])("buildRegister() %s", (_, text, expected) => check(text, expected));

test("buildRegister() tells possessives, subjects and what is quoted", () => {
	const { register } = makeRegister("Anna Roy sang. We saw Roy’s car. “Roy,” he said.");
	expect(
		register.mentions.map(({ isSubject, isPossessive, isQuoted }) => ({ isSubject, isPossessive, isQuoted })),
	).toEqual([
		{ isSubject: true, isPossessive: false, isQuoted: false },
		{ isSubject: false, isPossessive: true, isQuoted: false },
		{ isSubject: true, isPossessive: false, isQuoted: true },
	]);
});

test("buildRegister() knows the people of the article in the corpus", () => {
	const { article, register } = makeRegister(readCorpusText());
	const people = register.entities.flatMap(({ kind, name }) => (kind === "person" ? [textOf(article, name)] : []));
	expect(people.toSorted()).toEqual(
		[
			"Abu Hisham",
			"Ahmed Taha",
			"Ahmed al-Sharaa",
			"Bashar al-Assad",
			"Ignatius Aphrem II",
			"Sergey Lavrov",
			"Turki al-Hassan",
			"Vassily Nebenzia",
			"Vladimir Putin",
		].toSorted(),
	);
});

test("buildRegister() stays inside any text", () => {
	const piece = fc.constantFrom(
		"Anna",
		"Roy",
		"Mr.",
		"al-Omari",
		"the",
		"mayor",
		",",
		".",
		"’s",
		"said",
		"“",
		"”",
		"\n",
		"she",
		"34",
		"É",
		"İ",
		"😀",
		"of",
		"B.",
		"Jr.",
		"van",
		"who",
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
			const text = pieces.join(" ");
			for (const { start, end } of makeRegister(text).register.mentions) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
			}
		}),
		{ numRuns: 500 },
	);
});

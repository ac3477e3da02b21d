import { expect, test } from "vitest";
import { textOf } from "#src/core/article/article.ts";
import { makeRegister, readCorpusText } from "../made-registers.ts";

function check(text: string, person: string, expected: string | null): void {
	const { article, register } = makeRegister(text);
	const entity = register.entities.find(({ name }) => textOf(article, name) === person);
	expect(entity).toBeDefined();
	expect(entity?.description ? textOf(article, entity.description) : null).toBe(expected);
}

test.each<[string, string, string | null]>([
	["an apposition up to its comma", "Anna Roy, a baker in Kent, six miles away, left.", "a baker in Kent"],
	[
		"an apposition that ends the sentence",
		"So says Anna Roy, a doctor and former army general.",
		"a doctor and former army general",
	],
	["an apposition without an article", "Anna Roy, head of the town council, left.", "head of the town council"],
	["an owner", "Anna Roy, Peru’s UN envoy, left.", "Peru’s UN envoy"],
	["the part after “now”", "Anna Roy, now Peru’s de facto leader, left.", "Peru’s de facto leader"],
	["a clause of “who is”", "Anna Roy, who is a teacher, left.", "a teacher"],
	["the part after an age", "Anna Roy, 34, a teacher, left.", "a teacher"],
	["the part before a relative clause", "Anna Roy, a teacher who sings, left.", "a teacher"],
	["an office before the name", "Peru’s Foreign Minister Anna Roy left.", "Peru’s Foreign Minister"],
	["a role before the name", "So said council spokeswoman Anna Roy.", "council spokeswoman"],
	["the fuller of two", "President Anna Roy left. Anna Roy, the owner of a mill, is back.", "the owner of a mill"],
	["a role before a courtesy title", "Housing Secretary Dr. Anna Roy left.", "Housing Secretary"],
	["no courtesy title", "Dr. Anna Roy left.", null],
	["no participle", "Anna Roy, speaking in Kent, left.", null],
	["no place", "Anna Roy, of Kent, left.", null],
	["no day", "Anna Roy, Monday a guest of the mayor, left.", null],
	["no other person", "Anna Roy, mayor Karl Berg and others left.", null],
])("describeNames() takes %s", (_, text, expected) => check(text, "Anna Roy", expected));

test.each<[string, string | null]>([
	["Ahmed Taha", "a rebel commander in Douma"],
	["Sergey Lavrov", "Russia’s Foreign Minister"],
	["Ahmed al-Sharaa", "Syria’s de facto leader"],
	["Turki al-Hassan", "a defence analyst and retired Syrian army general"],
	["Vassily Nebenzia", "Moscow’s UN envoy"],
	["Bashar al-Assad", null],
])("describeNames() describes %s as the article in the corpus does", (person, expected) =>
	check(readCorpusText(), person, expected),
);

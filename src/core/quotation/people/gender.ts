import type { Gender } from "../text/given-names.ts";
import { genderOfGivenName } from "../text/given-names.ts";
import { givenNameOf } from "../text/name-parts.ts";
import type { Name } from "../text/names.ts";
import { FEMALE_TITLES, MALE_TITLES } from "../text/titles.ts";
import type { Word } from "../text/words.ts";

const FEMALE_PRONOUNS: ReadonlySet<string> = new Set(["she", "her", "hers", "herself"]);
const MALE_PRONOUNS: ReadonlySet<string> = new Set(["he", "him", "his", "himself"]);
const REACH = 30;

/** The gender that a name as printed tells, by its title or its given name. */
export function genderOfName(name: Name): Gender | null {
	return genderOfGivenName(givenNameOf(name.parts) ?? "") ?? genderOfTitle(name.title);
}

/** The gender that a title or a role noun tells: "mrs", "spokeswoman". */
export function genderOfTitle(title: string | null): Gender | null {
	if (title === null) return null;
	if (FEMALE_TITLES.has(title)) return "female";
	return MALE_TITLES.has(title) ? "male" : null;
}

/** The gender of a pronoun; null for one that tells none. */
export function genderOfPronoun(lower: string): Gender | null {
	if (FEMALE_PRONOUNS.has(lower)) return "female";
	return MALE_PRONOUNS.has(lower) ? "male" : null;
}

// The gender of the first pronoun soon after a word, in its sentence or the next, with no other name of a person
// between.
function genderOfNextPronoun(words: readonly Word[], from: number, isOther: (at: number) => boolean): Gender | null {
	const sentence = words[from]?.sentence ?? 0;
	for (let at = from + 1; at < words.length && at < from + REACH; at++) {
		const word = words[at];
		if (!word || word.sentence > sentence + 1 || isOther(at)) return null;
		const gender = genderOfPronoun(word.lower);
		if (gender !== null) return gender;
	}
	return null;
}

/**
 * The gender that the forms of one name tell: by the given name, or else by a title, or else by a name that stands
 * alone.
 */
export function genderByNames(names: readonly Name[]): Gender | null {
	let titled: Gender | null = null;
	for (const name of names) {
		const gender = genderOfName(name);
		if (gender !== null && name.parts.length > 1) return gender;
		titled ??= gender;
	}
	const [first] = names;
	if (titled !== null || !first || names.some(({ parts }) => parts.length > 1)) return titled;
	return genderOfGivenName(first.parts[0] ?? "");
}

type Text = {
	readonly words: readonly Word[] /** Where names of people begin. */;
	readonly people: ReadonlySet<number>;
};
type Subject = { readonly word: number; readonly isSubject: boolean };

/** The gender that the pronouns after the mentions of one person tell, if they agree. */
export function genderByPronouns({ words, people }: Text, mentions: readonly Subject[]): Gender | null {
	let female = 0;
	let male = 0;
	for (const { word, isSubject } of mentions) {
		if (!isSubject) continue;
		const gender = genderOfNextPronoun(words, word, (at) => people.has(at));
		if (gender === "female") female++;
		else if (gender === "male") male++;
	}
	if (female === male) return null;
	if (female > male) return female >= 2 * male ? "female" : null;
	return male >= 2 * female ? "male" : null;
}

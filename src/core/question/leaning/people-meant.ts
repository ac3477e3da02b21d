import { wordSet } from "../../lexicon/word-list.ts";
import { type Gender, genderOfGivenName } from "../../quotation/text/given-names.ts";
import { FEMALE_TITLES, MALE_TITLES } from "../../quotation/text/titles.ts";
import { readQuestionWords } from "../question-words.ts";
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from "./data/pointing-words.ts";

const FEMALE = wordSet(FEMALE_PRONOUNS);
const MALE = wordSet(MALE_PRONOUNS);

/**
 * Of the people of a conversation those whom a pronoun or noun may mean, those first whose names tell that they are of
 * its gender.
 */
export function peopleMeant(people: readonly string[], pronoun: string): readonly string[] {
	const asked: Gender | null = FEMALE.has(pronoun) ? "female" : MALE.has(pronoun) ? "male" : null;
	if (asked === null) return people;
	const surely = people.filter((person) => genderOf(person) === asked);
	const perhaps = people.filter((person) => genderOf(person) === null);
	const meant = [...surely, ...perhaps];
	return meant.length > 0 ? meant : people;
}

/** The gender that a name tells by its title or its first part; null where it tells none. */
function genderOf(person: string): Gender | null {
	const { words } = readQuestionWords(person);
	const first = words[0]?.head ?? "";
	if (FEMALE_TITLES.has(first)) return "female";
	if (MALE_TITLES.has(first)) return "male";
	return words.length > 1 ? genderOfGivenName(first) : null;
}

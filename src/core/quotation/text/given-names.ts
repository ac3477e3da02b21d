import { wordSet } from "../../lexicon/word-list.ts";
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "../data/given-names.ts";

const FEMALE = wordSet(FEMALE_NAMES);
const MALE = wordSet(MALE_NAMES);
const EITHER = wordSet(EITHER_NAMES);

export type Gender = "female" | "male";

/** The gender that most bearers of a given name have; null where it does not tell. */
export function genderOfGivenName(name: string): Gender | null {
	if (EITHER.has(name)) return null;
	const isFemale = FEMALE.has(name);
	const isMale = MALE.has(name);
	if (isFemale !== isMale) return isFemale ? "female" : "male";
	const hyphen = name.indexOf("-");
	return hyphen > 0 ? genderOfGivenName(name.slice(0, hyphen)) : null;
}

/** Whether it is a known given name, of whatever gender. */
export function isGivenName(name: string): boolean {
	if (FEMALE.has(name) || MALE.has(name) || EITHER.has(name)) return true;
	const hyphen = name.indexOf("-");
	return hyphen > 0 && isGivenName(name.slice(0, hyphen));
}

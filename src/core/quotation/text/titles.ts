import { wordSet, wordsOf } from "../../lexicon/word-list.ts";
import * as occupations from "../data/occupations.ts";
import * as titles from "../data/titles.ts";

/** Titles that say their bearer is a woman. */
export const FEMALE_TITLES = wordSet(titles.FEMALE_TITLES);

/** Titles that say their bearer is a man. */
export const MALE_TITLES = wordSet(titles.MALE_TITLES);

/** Titles that tell nothing of what somebody does: "Mr". */
export const COURTESY_TITLES = wordSet(titles.COURTESY_TITLES);

/** Roles that somebody has only in relation to somebody else: "his wife". */
export const KIN = wordSet(titles.KIN);

/** Words before a role noun that belong to it: "former", "deputy". */
export const ROLE_MODIFIERS = wordSet(occupations.ROLE_MODIFIERS);

const OFFICES_AND_OCCUPATIONS = [titles.RANKS, titles.CLERGY, titles.OFFICES, occupations.OCCUPATIONS].flatMap(wordsOf);
const SHORT_ROLES = wordSet(occupations.SHORT_ROLES);

/** Titles that come directly before a name, whether written large or small: "Gov.", "Mr", "spokesman". */
export const TITLES: ReadonlySet<string> = new Set([...COURTESY_TITLES, ...OFFICES_AND_OCCUPATIONS]);

/** Nouns for what a person does or is, one of which heads a description: "a defence analyst". */
export const ROLES: ReadonlySet<string> = new Set(
	OFFICES_AND_OCCUPATIONS.filter((word) => word.length > 3 || SHORT_ROLES.has(word)),
);

/** The noun that an abbreviated title stands for: "gov" → "governor". */
export const FULL_TITLES: ReadonlyMap<string, string> = new Map(Object.entries(titles.FULL_TITLES));

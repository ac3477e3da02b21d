import { wordSet } from "../../lexicon/word-list.ts";
import { NAME_PARTICLES } from "../data/name-particles.ts";
import type { Word } from "./words.ts";

/** What follows a surname: "Jr.", "III". */
export const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);
/** Particles inside names: "von der". */
export const PARTICLES = wordSet(NAME_PARTICLES);
/** An initial: "B.". */
export const INITIAL = /^\p{Lu}\.?$/u;
/** A name with an article before it: "al-Sharaa". */
export const WITH_ARTICLE = /^(?:al|el|an|as|at|ash|ad|ar|az|ul|bin)-\p{Lu}/u;
const IS_PLAIN = /^[a-z]*$/;

/** The surname by which a name is known, without its article: "sharaa" of "Ahmed al-Sharaa". */
export function surnameOf(parts: readonly string[]): string {
	return (parts.at(-1) ?? "").replace(/^(?:al|el|an|as|at|ash|ad|ar|az|ul)-(?=.)/, "");
}

/** The given name, or null where there is only a surname. */
export function givenNameOf(parts: readonly string[]): string | null {
	const [first] = parts;
	if (first === undefined || parts.length < 2 || (PARTICLES.has(first) && !/^(?:abu|al|ben|van)$/.test(first)))
		return null;
	return first;
}

/** A word as it is compared: in lower case, without accents and dots. */
export function plain(word: Word): string {
	return IS_PLAIN.test(word.lower) ? word.lower : word.lower.normalize("NFD").replace(/\p{M}|\./gu, "");
}

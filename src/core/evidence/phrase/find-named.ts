import type { Stretch } from "./widen-phrase.ts";
import type { PhraseWord } from "./words/phrase-words.ts";

/** What a question asks to have described: whoever bears a name, or what or where a thing is. */
export type Described = {
	readonly terms: ReadonlySet<string>;
	readonly kind: "person" | "thing" | "place";
	/** The term of the last name of a person who is asked about by more than one name; null otherwise. */
	readonly surname: string | null;
};

/** Where a sentence names what is to be described: by the whole name, or a person by the last name alone. */
export function findNamed(words: readonly PhraseWord[], { terms, surname }: Described): Stretch | null {
	return findWhole(words, terms) ?? (surname === null ? null : findSurname(words, surname));
}

// The words of the name in order, all of them, with nothing else between.
function findWhole(words: readonly PhraseWord[], terms: ReadonlySet<string>): Stretch | null {
	for (let first = 0; first < words.length; first++) {
		if (!isNamed(words[first], terms)) continue;
		const found = new Set<string>();
		let end = first;
		for (let word = words[end]; word && isNamed(word, terms); word = words[++end])
			for (const term of word.terms) found.add(term);
		if (found.size === terms.size) return { first, end };
		first = end;
	}
	return null;
}

function isNamed(word: PhraseWord | undefined, terms: ReadonlySet<string>): boolean {
	return word?.terms.some((term) => terms.has(term)) ?? false;
}

// "Lopez", but not "Rosa Lopez", who may be another one, and not "the Lopez Bridge".
function findSurname(words: readonly PhraseWord[], surname: string): Stretch | null {
	const first = words.findIndex(
		(word, at) => word.terms.includes(surname) && !isOfName(words[at - 1]) && !isOfName(words[at + 1]),
	);
	return first < 0 ? null : { first, end: first + 1 };
}

function isOfName(word: PhraseWord | undefined): boolean {
	return word?.wordClass === "name" || word?.wordClass === "given" || word?.wordClass === "body";
}

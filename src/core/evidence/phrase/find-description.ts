import type { Span } from "../../article/article.ts";
import type { PhraseWord } from "./words/phrase-words.ts";
import type { WordClass } from "./words/word-class.ts";

/** What a question asks to have described: whoever bears a name, or what or where a thing is. */
export type Described = { readonly terms: ReadonlySet<string>; readonly isPlace: boolean };

/** A description, and how sure its form makes it: 1 for "X is a …", less for what only stands beside the name. */
export type Description = { readonly span: Span; readonly fit: number };

const BESIDE: ReadonlySet<WordClass> = new Set(["comma", "opening", "stop"]);
const OPENS_DESCRIPTION: ReadonlySet<WordClass> = new Set([
	"the",
	"adjective",
	"noun",
	"title",
	"possessive",
	"number",
	"few",
	"name",
	"demonym",
	"country",
	"body",
	"plural",
	"about",
]);
const OPENS_PLACE: ReadonlySet<WordClass> = new Set(["in", "preposition", "number", "about", "the"]);
/** What a noun phrase that describes or names something does not go on over. */
export const ENDS_DESCRIPTION: ReadonlySet<WordClass> = new Set([
	"comma",
	"stop",
	"closing",
	"relative",
	"because",
	"auxiliary",
	"be",
]);
const BEFORE_NAME: ReadonlySet<WordClass> = new Set([
	"title",
	"adjective",
	"noun",
	"demonym",
	"country",
	"body",
	"name",
	"possessive",
]);

/**
 * The words that describe a name or thing: behind "is", set off by commas or brackets, or, for a person, the title
 * before it.
 */
export function findDescription(words: readonly PhraseWord[], { terms, isPlace }: Described): Description | null {
	const named = findNamed(words, terms);
	if (!named) return null;
	const opens = isPlace ? OPENS_PLACE : OPENS_DESCRIPTION;
	const next = words[named.end];
	const second = words[named.end + 1];
	if (next?.wordClass === "be" && second && (opens.has(second.wordClass) || second.wordClass === "verb")) {
		return describe(words, { first: named.end + 1, fit: 1 });
	}
	if (next && BESIDE.has(next.wordClass) && second && opens.has(second.wordClass) && !/^[.;!?]$/.test(next.text)) {
		const description = describe(words, { first: named.end + 1, fit: 0.9 });
		if (description && !holdsVerb(words, named.end + 1, description.span.end)) return description;
	}
	return isPlace ? null : describeBefore(words, named);
}

type Run = { readonly first: number; readonly end: number };

// The words of the name in order, all of them, with nothing else between.
function findNamed(words: readonly PhraseWord[], terms: ReadonlySet<string>): Run | null {
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

function describe(
	words: readonly PhraseWord[],
	{ first, fit }: { readonly first: number; readonly fit: number },
): Description | null {
	let end = first;
	while (end < words.length && !ENDS_DESCRIPTION.has(words[end]?.wordClass ?? "stop")) end++;
	const start = words[first]?.start;
	const last = words[end - 1];
	return start === undefined || !last || end <= first ? null : { span: { start, end: last.end }, fit };
}

function holdsVerb(words: readonly PhraseWord[], first: number, until: number): boolean {
	return words.some(
		(word, at) =>
			at >= first && word.end <= until && (word.wordClass === "pronoun" || (word.wordClass === "verb" && at === first)),
	);
}

// "French president Jacques Chirac"
function describeBefore(words: readonly PhraseWord[], { first }: Run): Description | null {
	let from = first;
	while (from > 0 && BEFORE_NAME.has(words[from - 1]?.wordClass ?? "stop")) from--;
	const start = words[from];
	const last = words[first - 1];
	if (!start || !last || from === first || start.wordClass === "possessive") return null;
	return {
		span: { start: start.start, end: last.end },
		fit: words.slice(from, first).some(({ wordClass }) => wordClass === "title") ? 0.8 : 0.3,
	};
}

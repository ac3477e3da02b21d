import type { Span } from "../../article/article.ts";
import { typeOfNoun } from "../../question/type-of-noun.ts";
import { KIN } from "../../quotation/text/titles.ts";
import { type Described, findNamed } from "./find-named.ts";
import type { PhraseWord } from "./words/phrase-words.ts";
import type { WordClass } from "./words/word-class.ts";

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
export function findDescription(words: readonly PhraseWord[], described: Described): Description | null {
	const named = findNamed(words, described);
	if (!named) return null;
	const isPerson = described.kind === "person";
	const opens = described.kind === "place" ? OPENS_PLACE : OPENS_DESCRIPTION;
	const next = words[named.end];
	const second = words[named.end + 1];
	// What a person "is" by a verb is what happened: "was dismissed".
	const isOpen = second && (opens.has(second.wordClass) || (!isPerson && second.wordClass === "verb"));
	if (next?.wordClass === "be" && isOpen) return describe(words, { first: named.end + 1, fit: 1 });
	const first = named.end + 1 + Number(isPerson && second?.wordClass === "adverb");
	const opening = words[first];
	const isBeside = next && BESIDE.has(next.wordClass) && !/^[.;!?]$/.test(next.text) && !isShortForm(words, first);
	if (isBeside && opening && opens.has(opening.wordClass)) {
		const description = describe(words, { first, fit: 0.9 });
		if (description && !holdsVerb(words, first, description.span.end)) return description;
	}
	return described.kind === "place" ? null : describeBefore(words, named.first, isPerson);
}

// "the Port Museum (PM)": the same name once more.
function isShortForm(words: readonly PhraseWord[], at: number): boolean {
	return /^\p{Lu}{2,}$/u.test(words[at]?.text ?? "") && words[at + 1]?.wordClass === "closing";
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

// "French president Jacques Chirac", "its leader Jacques Chirac"; a noun that is no person's describes no person.
function describeBefore(words: readonly PhraseWord[], named: number, isPerson: boolean): Description | null {
	let from = named;
	while (from > 0 && BEFORE_NAME.has(words[from - 1]?.wordClass ?? "stop")) from--;
	const start = words[from];
	const last = words[named - 1];
	if (!start || !last || from === named) return null;
	const isOwned = start.wordClass === "possessive";
	const holdsTitle = words.slice(from, named).some(({ wordClass }) => wordClass === "title");
	if (isOwned && !(isPerson && /^\p{L}/u.test(start.text))) return null;
	if ((isOwned || (isPerson && !holdsTitle)) && !isPersonNoun(last)) return null;
	return { span: { start: start.start, end: last.end }, fit: isOwned ? 0.5 : holdsTitle ? 0.8 : 0.3 };
}

function isPersonNoun({ lower }: PhraseWord): boolean {
	return typeOfNoun(lower) === "person" || KIN.has(lower);
}

import { rowsOf } from "../../core/lexicon/word-list.ts";
import type { Composed } from "../blocks/block.ts";
import { bareWords } from "../blocks/visible.ts";
import { WALL_WORDS } from "./data/wall-words.ts";

const MOST_LAST = 3;

/** Whether a body ends where the rest of it would be, for those alone who pay or are members. */
export function endsAtWall({ text, leftOut }: Composed): boolean {
	// What says so may be left out of the text, as a link or a form.
	const beside = leftOut.flatMap((it) => (BESIDE.has(it.reason) ? [it.text] : []));
	return [...text.split("\n\n").slice(-MOST_LAST), ...beside].some(isWallLine);
}

const BESIDE = new Set([
	...["is not for every reader", "is nothing but a link", "leads to another article", "is a form"],
	"is not part of the article",
]);

// A sentence that says it is short; what is longer tells something.
const LONGEST = 220;
const SENTENCE_END = /[.!?:|…]+\s+|\n/;
const QUOTED = /[“”„«»"]/;

/** Phrases by what they say, each as `bareWords` has it. */
type Phrases = Readonly<Record<"own" | "only" | "members" | "join" | "readOn", readonly string[]>> & {
	/** How a sentence has to begin; null where it may in any way. */
	readonly leads: readonly string[] | null;
};

const LANGUAGES: readonly Phrases[] = WALL_WORDS.map(({ nouns, own, only, members, join, readOn, asks }) => {
	const list = (rows: string) =>
		rowsOf(rows.replace(/\s+/g, " ")).flatMap((row) =>
			row.includes("*") ? rowsOf(nouns).map((noun) => ` ${row.replace("*", noun)} `) : [` ${row} `],
		);
	const of = { own: list(own), only: list(only), members: list(members), join: list(join), readOn: list(readOn) };
	const deeds = of.join.filter((phrase) => !of.members.includes(phrase));
	return { ...of, leads: asks === "" ? null : [...of.readOn, ...deeds, ...list(asks)] };
});

// Most lines have no word of theirs.
const KEYS = new Set(
	LANGUAGES.flatMap(({ members, join }) => [...members, ...join]).map((phrase) => phrase.trim().split(" ", 1)[0]),
);

/**
 * Whether a line says that the rest of an article is for those alone who pay, or are members: that this article is for
 * them only, or that people are to join who want to read on. What is quoted in an article says nothing of itself.
 */
export function isWallLine(line: string): boolean {
	if (line.length > LONGEST || QUOTED.test(line)) return false;
	const whole = bareWords(line);
	if (!whole.split(" ").some((word) => KEYS.has(word))) return false;
	const sentences = line.split(SENTENCE_END).map(bareWords);
	return LANGUAGES.some(
		(phrases) => saysJoin(whole, sentences, phrases) || sentences.some((it) => saysOnly(it, phrases)),
	);
}

/** "This post is for paying subscribers only", "Members only". */
function saysOnly(sentence: string, { own, only, members }: Phrases): boolean {
	const lead = own.find((phrase) => sentence.startsWith(phrase));
	const rest = lead === undefined ? sentence : sentence.slice(lead.length - 1);
	if (lead === undefined && sentence.trim().split(" ").length > MOST_BARE_WORDS) return false;
	return hasAny(lead === undefined ? sentence : sentence, only) && members.some((phrase) => isAtEnd(rest, phrase));
}

const MOST_BARE_WORDS = 5;
/** So many words may follow those for whom an article is: "only", "of the Ledger". */
const MOST_AFTER = 4;

function isAtEnd(sentence: string, phrase: string): boolean {
	const at = sentence.lastIndexOf(phrase);
	if (at < 0) return false;
	return sentence.slice(at + phrase.length).split(" ").length <= MOST_AFTER;
}

/** "Subscribe to keep reading", "To read the rest, become a member". */
function saysJoin(whole: string, sentences: readonly string[], { join, readOn, leads }: Phrases): boolean {
	if (hasAny(whole, LIKE_THIS) || !hasAny(whole, join)) return false;
	return sentences.some(
		(sentence) => hasAny(sentence, readOn) && (leads === null || leads.some((lead) => sentence.startsWith(lead))),
	);
}

// Who asks for support of more such stories hides none.
const LIKE_THIS = [" like this ", " like these ", " free to read ", " free for everyone ", " free for all "];

function hasAny(text: string, phrases: readonly string[]): boolean {
	return phrases.some((phrase) => text.includes(phrase));
}

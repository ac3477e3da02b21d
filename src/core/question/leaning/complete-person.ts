import { wordSet } from "../../lexicon/word-list.ts";
import { PERSON_NOUNS, PERSONAL, PERSONAL_OWNERS, PLURAL, PLURAL_OWNERS, POINTERS } from "./data/pointing-words.ts";
import { peopleMeant } from "./people-meant.ts";
import type { Completed, Context } from "./resolved.ts";
import { isAboutThings } from "./thing-of.ts";
import { topicIn } from "./topic-in.ts";
import { replaceHead, skipBe, textFrom } from "./words.ts";

const POINTING = wordSet(POINTERS);
const NOUNS = wordSet(PERSON_NOUNS);
const ONE = wordSet(PERSONAL);
const OF_ONE = wordSet(PERSONAL_OWNERS);
const MANY = wordSet(PLURAL);
const OF_MANY = wordSet(PLURAL_OWNERS);
const TAIL: ReadonlySet<string> = new Set(["again", "then", "exactly"]);

/** "Who is that?": whoever spoke or was named last. */
export function completeWho({ typed: { words }, people }: Context): readonly Completed[] {
	if (words[0]?.head !== "who" && words[0]?.head !== "whos") return [];
	const pointer = words[0].head === "whos" ? 1 : skipBe(words, 0);
	if (pointer === 0 || !POINTING.has(words[pointer]?.head ?? "")) return [];
	const rest = words.slice(pointer + 1).filter(({ head }) => !TAIL.has(head));
	if (rest.length > 1 || rest.some(({ head }) => !NOUNS.has(head))) return [];
	const meant = peopleMeant(people, words[pointer]?.head ?? "");
	return meant.map((person) => ({ question: `who is ${person}`, speaker: person, topic: null }));
}

/** "What did she say on it?", "what is his job": the last person, then those before. */
export function completePerson(context: Context): readonly Completed[] {
	const { typed } = context;
	const found = findPronoun(typed.words, isAboutThings(context));
	const word = typed.words[found?.at ?? -1];
	if (!found || !word) return [];
	return peopleMeant(context.people, word.head).map((person) => {
		const named = found.isOwner ? `${person}’s` : person;
		const rest = found.isNoun ? `${named} ${textFrom(typed, found.at + 2)}` : null;
		const whole = rest === null ? replaceHead(typed, word, named) : `${typed.text.slice(0, word.start)}${rest}`.trim();
		return { question: whole, speaker: person, topic: topicIn(typed), near: "last" };
	});
}

type Pronoun = { readonly at: number; readonly isOwner: boolean; readonly isNoun: boolean };
type Words = Context["typed"]["words"];

// An owner first: "what did his brother say of him" is about the brother.
function findPronoun(words: Words, isOfThings: boolean): Pronoun | null {
	const owner = words.findIndex(
		({ head }, at) => OF_ONE.has(head) || (head === "her" && isOwned(words, at)) || (!isOfThings && OF_MANY.has(head)),
	);
	if (owner >= 0) return { at: owner, isOwner: true, isNoun: false };
	const noun = words.findIndex(
		({ head }, at) => (head === "that" || head === "this") && NOUNS.has(words[at + 1]?.head ?? ""),
	);
	if (noun >= 0) return { at: noun, isOwner: false, isNoun: true };
	const one = words.findIndex(({ head }) => ONE.has(head) || head === "her");
	const at =
		one >= 0 || isOfThings
			? one
			: words.findIndex(({ head }) => head !== "those" && head !== "these" && MANY.has(head));
	return at < 0 ? null : { at, isOwner: false, isNoun: false };
}

// "Her job" is hers, "quote her on it" is about her.
function isOwned(words: Words, at: number): boolean {
	const { lower = "", head = "" } = words[at] ?? {};
	const next = words[at + 1]?.head ?? "";
	return lower === head && next !== "" && !NEVER_OWNED.has(next);
}

const NEVER_OWNED = wordSet("on about to in at for of when why how that and or with from by after before again");

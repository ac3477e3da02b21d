import { CUE_WORDS } from "../quotation/text/cue-words.ts";
import {
	ASKING_FORMS,
	BE,
	FORMS_BEFORE_THAT,
	NOUNS_OF_WORDS,
	PARTICLES,
	PAST_FORMS,
	setOf,
	TALKING,
} from "./asking-words.ts";
import {
	filePhrases,
	type QuestionText,
	type QuestionWord,
	skipPhrase,
	textAfterHead,
	textBetween,
} from "./question-words.ts";

/** What a question gives of words whose speaker it asks for: the words, the speaker's role, and the verb as typed. */
export type WhoSaid = { readonly words: string; readonly role: string; readonly verb: string };

/** Reads a question that asks whose words some words are, from its first word behind the opening on. */
export function readWhoSaid(question: QuestionText, from: number): WhoSaid | null {
	for (const read of [readWhose, readQuoted, readWho, readWhich]) {
		const found = read(question, from);
		if (found !== null && found.words.trim() !== "") return found;
	}
	return null;
}

const THESE: ReadonlySet<string> = setOf("this these that it");

/** "Whose words are these: …" */
function readWhose(question: QuestionText, from: number): WhoSaid | null {
	const [whose, noun, be, these] = question.words.slice(from);
	if (whose?.lower !== "whose" || !NOUNS_OF_WORDS.has(noun?.lower ?? "") || !BE.has(be?.lower ?? "")) return null;
	if (!THESE.has(these?.head ?? "")) return null;
	return { words: textAfterHead(question, from + 3).replace(/^:/, ""), role: "", verb: "say" };
}

const IT_THAT = filePhrases("it that; it who");
const AS = filePhrases("as");
const QUOTED_ON: ReadonlySet<string> = setOf("saying on about");

/** "Who was quoted as saying …" */
function readQuoted(question: QuestionText, from: number): WhoSaid | null {
	const { words } = question;
	if (!/^whom?$/.test(words[from]?.lower ?? "") || !BE.has(words[from + 1]?.lower ?? "")) return null;
	const quoted = skipPhrase(words, from + 2, IT_THAT);
	if (words[quoted]?.lower !== "quoted") return null;
	const last = skipPhrase(words, quoted + 1, AS);
	const verb = words[last]?.head ?? "";
	return QUOTED_ON.has(verb) ? { words: textAfterHead(question, last), role: "", verb } : null;
}

const WHO = filePhrases("who else; who; whos; who's");
const WAS_IT = filePhrases("was it that; was it who; is it that; is it who; has; have; had; did; does");
const ALSO = filePhrases("also; once; ever; publicly");

/** "Who said …", "who was it that also warned …" */
function readWho(question: QuestionText, from: number): WhoSaid | null {
	const { words } = question;
	const behind = skipPhrase(words, from, WHO);
	if (behind === from) return null;
	const at = skipPhrase(words, skipPhrase(words, behind, WAS_IT), ALSO);
	const last = lastOfVerb(words, at);
	return last < 0 ? null : { words: textAfterHead(question, last), role: "", verb: words[at]?.head ?? "" };
}

/** The last word of the verb of saying that stands at a place: "out" of "pointed out"; -1 where none stands there. */
function lastOfVerb(words: readonly QuestionWord[], at: number): number {
	const [word, next] = [words[at], words[at + 1]];
	if (!word) return -1;
	const talking = TALKING.get(word.head);
	const isLast = !PARTICLES.has(next?.head ?? "") || word.lower !== word.head;
	if (talking?.size === 0 && isLast) return at;
	if (talking?.has(next?.head ?? "") && word.lower === word.head && !PARTICLES.has(words[at + 2]?.head ?? ""))
		return at + 1;
	const isBeforeThat = FORMS_BEFORE_THAT.has(word.lower) && next?.head === "that";
	return isBeforeThat || (ASKING_FORMS.has(word.head) && isLast) ? at : -1;
}

const NO_ROLE: ReadonlySet<string> = setOf("is are was were did does do has have had");
const PLAIN = /^[\p{L}'’-]+$/u;
const LONGEST_ROLE = 4;
const HAS = filePhrases("has; have; had");

/** "Which songwriter warned …" */
function readWhich(question: QuestionText, from: number): WhoSaid | null {
	const { words } = question;
	if (!/^(?:which|what)$/.test(words[from]?.lower ?? "")) return null;
	for (let end = from + 1; end <= from + LONGEST_ROLE; end++) {
		const { lower = "" } = words[end] ?? {};
		if (!PLAIN.test(words[end]?.lower ?? "") || NO_ROLE.has(lower)) return null;
		const at = skipPhrase(words, end + 1, HAS);
		const verb = words[at]?.head ?? "";
		if (PAST_FORMS.has(verb))
			return { words: textAfterHead(question, at), role: textBetween(question, from + 1, end + 1), verb };
	}
	return null;
}

/** The lemma of a verb as typed; "say" for one that no list holds. */
export function lemmaOf(verb: string): string {
	return CUE_WORDS.get(verb)?.lemma ?? (/^call(?:ed|s)?$/.test(verb) ? "call" : "say");
}

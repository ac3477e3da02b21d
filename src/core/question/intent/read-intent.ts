import { filePhrases, readQuestionWords, skipPhrases, textBetween } from "../question-words.ts";
import {
	ARTICLES_TEMPLATES,
	BEYOND_TEMPLATES,
	CHAT,
	FACT_TEMPLATES,
	HELP_TEMPLATES,
	QUOTED_TEMPLATES,
} from "./data/intent-phrases.ts";
import type { ArticleFact, Beyond, Intent } from "./intent.ts";
import { bareWords, type PlainWord, plainMessage } from "./plain-message.ts";
import { readArticlesTail } from "./read-articles-tail.ts";
import { fileTemplates, fitsTemplate, lengthOfTemplate, type Templates } from "./template.ts";

const CHAT_PHRASES = filePhrases(CHAT);
const HELP = fileTemplates(HELP_TEMPLATES);
const QUOTED = fileTemplates(QUOTED_TEMPLATES);
const ARTICLES = fileTemplates(ARTICLES_TEMPLATES);
const FACTS: readonly (readonly [ArticleFact, Templates])[] = [
	["byline", fileTemplates(FACT_TEMPLATES.byline)],
	["published", fileTemplates(FACT_TEMPLATES.published)],
	["updated", fileTemplates(FACT_TEMPLATES.updated)],
	["publisher", fileTemplates(FACT_TEMPLATES.publisher)],
	["headline", fileTemplates(FACT_TEMPLATES.headline)],
];
const BEYOND: readonly (readonly [Beyond, Templates])[] = [
	["summarise", fileTemplates(BEYOND_TEMPLATES.summarise)],
	["translate", fileTemplates(BEYOND_TEMPLATES.translate)],
	["add-up", fileTemplates(BEYOND_TEMPLATES["add-up"])],
];

/** More words than a question about the articles themselves ever has. */
const LONGEST = 40;

/**
 * What somebody wants who writes to the bot. It is strict: what has a word more than a greeting or a question about the
 * articles themselves asks about the news.
 */
export function readIntent(message: string): Intent {
	const typed = readQuestionWords(message);
	if (typed.words.length === 0 || typed.words.length > LONGEST) return { kind: "ask" };
	if (isChat(message)) return { kind: "help" };
	const plain = plainMessage(message);
	for (const read of [readHelp, readFact, readQuoted, readArticles, readBeyond]) {
		const intent = read(plain, message);
		if (intent) return intent;
	}
	return { kind: "ask" };
}

/** Whether a message asks for nothing but help, or for nothing at all. */
export function asksForHelp(message: string): boolean {
	return readIntent(message).kind === "help";
}

// "Hi!", "thanks a lot": a message of nothing but such phrases.
function isChat(message: string): boolean {
	const words = bareWords(readQuestionWords(message)).map(({ word }) => word);
	const plain = words.map((word) => ({ lower: word, head: word, start: 0, end: 0, headEnd: 0 }));
	return plain.length > 0 && skipPhrases(plain, 0, CHAT_PHRASES) === plain.length;
}

function wordsOf(plain: readonly PlainWord[]): readonly string[] {
	return plain.map(({ word }) => word);
}

function readHelp(plain: readonly PlainWord[]): Intent | null {
	return fitsTemplate(wordsOf(plain), HELP) ? { kind: "help" } : null;
}

function readFact(plain: readonly PlainWord[]): Intent | null {
	const found = FACTS.find(([, templates]) => fitsTemplate(wordsOf(plain), templates));
	return found ? { kind: "fact", fact: found[0] } : null;
}

function readQuoted(plain: readonly PlainWord[]): Intent | null {
	return fitsTemplate(wordsOf(plain), QUOTED) ? { kind: "quoted" } : null;
}

function readArticles(plain: readonly PlainWord[], message: string): Intent | null {
	const length = lengthOfTemplate(wordsOf(plain), ARTICLES);
	return length === 0 ? null : readArticlesTail(plain.slice(length), readQuestionWords(message));
}

// "Translate this into French": what it would quote is what the request is about.
function readBeyond(plain: readonly PlainWord[], message: string): Intent | null {
	for (const [beyond, templates] of BEYOND) {
		const length = lengthOfTemplate(wordsOf(plain), templates);
		if (length === 0) continue;
		const rest = withoutLanguage(beyond, plain.slice(length));
		const [first, last] = [rest[0], rest.at(-1)];
		if (!first || !last || rest.every(({ word }) => EMPTY.has(word))) return { kind: "beyond", beyond, rest: "" };
		return { kind: "beyond", beyond, rest: textBetween(readQuestionWords(message), first.at, last.at + 1) };
	}
	return null;
}

const EMPTY: ReadonlySet<string> = new Set([
	"*",
	"it",
	"that",
	"for",
	"me",
	"us",
	"all",
	"of",
	"everything",
	"briefly",
]);
const INTO: ReadonlySet<string> = new Set(["into", "to", "in"]);

function withoutLanguage(beyond: Beyond, words: readonly PlainWord[]): readonly PlainWord[] {
	const at = beyond === "translate" ? words.findLastIndex(({ word }) => INTO.has(word)) : -1;
	return at >= 0 && at >= words.length - 2 ? words.slice(0, at) : words;
}

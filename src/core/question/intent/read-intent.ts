import { filePhrases, type QuestionText, readQuestionWords, skipPhrases } from "../question-words.ts";
import { type Described, readDescribed, readTitled } from "./article-of.ts";
import { correctWords } from "./correct-words.ts";
import { ARTICLES_TEMPLATES, CHAT, FACT_TEMPLATES, HELP_TEMPLATES, QUOTED_TEMPLATES } from "./data/intent-phrases.ts";
import type { ArticleFact, Intent } from "./intent.ts";
import { bareWords, markReferences, type PlainWord, politeless, typedWords } from "./plain-message.ts";
import { readArticlesTail } from "./read-articles-tail.ts";
import { readBeyond } from "./read-beyond.ts";
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
	["url", fileTemplates(FACT_TEMPLATES.url)],
];

/** Marks and emoji alone ask for nothing. */
const WRITTEN = /[\p{L}\p{N}]/u;

/** More words than a question about the articles themselves ever has. */
const LONGEST = 40;

/**
 * What somebody wants who writes to the bot, on a day (ISO 8601) where it is known. It is strict: what has a word more
 * than a greeting or a question about the articles themselves asks about the news.
 */
export function readIntent(message: string, today?: string | undefined): Intent {
	if (message.trim() !== "" && !WRITTEN.test(message)) return { kind: "help" };
	const typed = readQuestionWords(message);
	if (typed.words.length === 0 || typed.words.length > LONGEST) return { kind: "ask" };
	const words = politeless(message);
	return (
		readWords(bareWords(typed), words, { typed, today }) ??
		readWords(correctWords(bareWords(typed)), correctWords(words), { typed, today }) ?? { kind: "ask" }
	);
}

/** Whether a message asks for nothing but help, or for nothing at all. */
export function asksForHelp(message: string): boolean {
	return readIntent(message).kind === "help";
}

type Typed = { readonly typed: QuestionText; readonly today: string | undefined };

function readWords(all: readonly PlainWord[], words: readonly PlainWord[], { typed, today }: Typed): Intent | null {
	if (isChat(all)) return { kind: "help" };
	const whole = markReferences(words);
	if (fitsTemplate(wordsOf(whole), HELP)) return { kind: "help" };
	const ways: readonly Described[] = [...readDescribed(words), { words: whole, of: [] }];
	for (const way of ways) {
		const intent = readOfArticle(way, typed) ?? readBeyond(way, typed);
		if (intent) return intent;
	}
	const titled = readTitled(words, typed);
	if (titled && fitsTemplate(wordsOf(titled.words), QUOTED)) return { kind: "quoted", of: typedName(titled.of, typed) };
	const length = lengthOfTemplate(wordsOf(words), ARTICLES);
	return length === 0 ? null : readArticlesTail(words.slice(length), typed, today);
}

// "Hi!", "thanks a lot": a message of nothing but such phrases.
function isChat(words: readonly PlainWord[]): boolean {
	const plain = words.map(({ word }) => ({ lower: word, head: word, start: 0, end: 0, headEnd: 0 }));
	return plain.length > 0 && skipPhrases(plain, 0, CHAT_PHRASES) === plain.length;
}

function readOfArticle({ words, of }: Described, typed: QuestionText): Intent | null {
	const meant = typedWords(of, typed);
	const found = FACTS.find(([, templates]) => fitsTemplate(wordsOf(words), templates));
	if (found) return { kind: "fact", fact: found[0], of: meant };
	return fitsTemplate(wordsOf(words), QUOTED) ? { kind: "quoted", of: meant } : null;
}

/** The words of a headline as typed, without the quotation marks around them. */
function typedName(of: readonly PlainWord[], typed: QuestionText): string {
	return typedWords(of, typed)
		.replaceAll(/["“”„]/gu, "")
		.trim();
}

function wordsOf(plain: readonly PlainWord[]): readonly string[] {
	return plain.map(({ word }) => word);
}

import { setTimeout as wait } from "node:timers/promises";
import { type Article, textOf } from "../core/article/article.ts";
import { isUsable } from "../core/article/usable.ts";
import { findQuotations } from "../core/quotation/find-quotations.ts";
import type { Newsroom } from "./newsroom.ts";

/** Slack shows no more: https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
const MOST_SUGGESTED = 4;
/** Of so many of the newest articles, and of each so many, of so many that are asked. */
const MOST_ARTICLES = 5;
const MOST_OF_ONE = 3;
const MOST_ASKED = 8;
/** What can be read at a glance, in characters. */
const SHORTEST_WORDS = 15;
const LONGEST_WORDS = 60;
const LONGEST_NAME = 40;
/** Whoever waits for them longer sees none, in milliseconds. */
const PATIENCE = 4_000;

type Asking = Pick<Newsroom, "ask">;
type Suggesting = Asking & Pick<Newsroom, "articles" | "choices" | "log" | "now">;

/** A question, and the article that answers it. */
type Suggested = { readonly question: string; readonly article: Article };

/** What was found last, of which state of the articles, and of which of them. */
type Last = {
	readonly of: object;
	readonly newest: readonly Article[];
	readonly suggested: readonly Suggested[];
};

/**
 * Gives questions that the newest articles answer, made of their own words; found anew when these change. It never
 * rejects: where they are not found, or not soon enough, there are none.
 */
export function createSuggestions(newsroom: Suggesting, patience = PATIENCE): () => Promise<readonly string[]> {
	let last: Last | null = null;
	let finding: Promise<void> | null = null;
	const find = async (of: object) => {
		try {
			const newest = (await newsroom.choices.articles("")).slice(0, MOST_ARTICLES);
			const known = last && areSame(newest, last.newest) ? last.suggested : null;
			last = { of, newest, suggested: known ?? (await suggestQuestions(newest, newsroom)) };
		} catch (error) {
			const type = error instanceof Error ? error.name : typeof error;
			newsroom.log.warn({ type }, "No questions can be suggested now");
		}
	};
	return async () => {
		const of = newsroom.articles;
		if (last?.of !== of) {
			// One search at a time: what has begun may be of articles that have changed since.
			finding ??= find(of).finally(() => {
				finding = null;
			});
			await Promise.race([finding, wait(patience, undefined, { ref: false })]);
		}
		const suggested = last?.of === of ? last.suggested : [];
		return suggested.filter(({ article }) => isUsable(article, newsroom.now())).map(({ question }) => question);
	};
}

/** Whether articles say the same as before: other articles change more often than the newest ones. */
function areSame(articles: readonly Article[], before: readonly Article[]): boolean {
	if (articles.length !== before.length) return false;
	return articles.every(({ id, text }, place) => id === before[place]?.id && text === before[place].text);
}

/** At most four questions on who said something, and on what somebody said; the newest articles answer each. */
async function suggestQuestions(newest: readonly Article[], { ask }: Asking): Promise<readonly Suggested[]> {
	const suggested: Suggested[] = [];
	for (const article of newest) {
		const left = Math.min(MOST_OF_ONE, MOST_SUGGESTED - suggested.length);
		if (left > 0) suggested.push(...(await suggestOf(article, { ask, most: left })));
	}
	return suggested;
}

type Choosing = Asking & { readonly most: number };

async function suggestOf(article: Article, { ask, most }: Choosing): Promise<readonly Suggested[]> {
	const suggested: Suggested[] = [];
	for (const question of questionsOf(article).slice(0, MOST_ASKED)) {
		if (suggested.length === most) break;
		const answer = await ask({ question });
		const isAnswered = answer.kind === "answered" && answer.citations.some((it) => it.article.id === article.id);
		if (isAnswered) suggested.push({ question, article });
	}
	return suggested;
}

function questionsOf(article: Article): readonly string[] {
	const said = findQuotations(article).filter(
		({ stance, speaker, evidence }) => stance === "said" && speaker !== null && evidence?.meant === "name",
	);
	const words = said
		.filter(({ kind }) => kind === "direct")
		.map(({ content }) => onOneLine(textOf(article, content)).replace(/[.,;:]$/, ""))
		.find(({ length }) => length >= SHORTEST_WORDS && length <= LONGEST_WORDS);
	const names = said.map(({ speaker }) => (speaker === null ? "" : onOneLine(textOf(article, speaker.name))));
	const people = [...new Set(names)].filter(({ length }) => length > 0 && length <= LONGEST_NAME);
	return [...(words === undefined ? [] : [`Who said “${words}”?`]), ...people.map((name) => `What did ${name} say?`)];
}

function onOneLine(words: string): string {
	return words.replace(/\s+/g, " ").trim();
}

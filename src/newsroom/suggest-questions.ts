import type { Archive } from "../core/answer/archive.ts";
import { type Article, textOf } from "../core/article/article.ts";
import { createAsk } from "../core/ask.ts";
import type { Newsroom } from "./newsroom.ts";

/** Slack shows no more: https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
const MOST_SUGGESTED = 4;
/** Of so many of the newest articles, and of each so many. */
const MOST_ARTICLES = 5;
const MOST_OF_ONE = 3;
/** What can be read at a glance, in characters. */
const SHORTEST_WORDS = 15;
const LONGEST_WORDS = 60;
const LONGEST_NAME = 40;

type Suggesting = Pick<Newsroom, "archive" | "directory">;

/** Gives questions that the newest articles answer, made of their own words; found anew when the articles change. */
export function createSuggestions(newsroom: Suggesting): () => readonly string[] {
	let suggested: { readonly of: Archive; readonly questions: readonly string[] } | null = null;
	return () => {
		const { archive } = newsroom;
		if (suggested?.of !== archive) suggested = { of: archive, questions: suggestQuestions(newsroom) };
		return suggested.questions;
	};
}

/** At most four questions on who said something, and on what somebody said; the newest articles answer each. */
function suggestQuestions({ archive, directory }: Suggesting): readonly string[] {
	const ask = createAsk(archive);
	const newest = directory.articles("").slice(0, MOST_ARTICLES);
	return newest
		.values()
		.flatMap((article) =>
			questionsOf(archive, article)
				.values()
				.filter((question) => {
					const answer = ask({ question });
					return answer.kind === "answered" && answer.citations.some((it) => it.article.id === article.id);
				})
				.take(MOST_OF_ONE),
		)
		.take(MOST_SUGGESTED)
		.toArray();
}

function questionsOf({ index }: Archive, article: Article): readonly string[] {
	const said = index
		.passagesIn(index.passagesOf(article.id))
		.flatMap(({ quotations }) => quotations)
		.filter(({ stance, speaker, evidence }) => stance === "said" && speaker !== null && evidence?.meant === "name");
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

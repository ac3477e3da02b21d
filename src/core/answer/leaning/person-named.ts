import { type Article, textOf } from "../../article/article.ts";
import type { QuestionText } from "../../question/question-words.ts";
import { isGivenName } from "../../quotation/text/given-names.ts";
import { COURTESY_TITLES, TITLES } from "../../quotation/text/titles.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { foldWord } from "../../search/terms/terms.ts";

const LONGEST_NAME = 4;
/** Nobody names a person behind so many words. */
const MOST_WORDS = 60;

/**
 * Whom a question names: the longest name of somebody who is quoted in the article that answers, or a name in it with a
 * title or a given name; null where nobody.
 */
export function findPersonNamed(index: PassageIndex, { words }: QuestionText, article: Article): string | null {
	const speakers = fullNames(index, article);
	const heads = words.slice(0, MOST_WORDS).map(({ head }) => foldWord(head));
	for (let length = LONGEST_NAME; length > 0; length--)
		for (let at = 0; at + length <= heads.length; at++) {
			const called = heads.slice(at, at + length);
			const speaker = speakers.find(({ parts }) => endsWith(parts, called));
			const name = speaker?.name ?? (length === 2 ? findPrinted(article, called) : null);
			if (name !== null) return name;
		}
	return null;
}

type FullName = { readonly name: string; readonly parts: readonly string[] };

/** The names of at least two words of those who are quoted in an article: one word may be that of a place or a body. */
function fullNames(index: PassageIndex, article: Article): readonly FullName[] {
	const names = new Set<string>();
	for (const { quotations } of index.passagesIn(index.passagesOf(article.id)))
		for (const { speaker } of quotations) if (speaker) names.add(textOf(article, speaker.name));
	return [...names]
		.map((name) => ({ name, parts: name.split(/\s+/).map(foldWord) }))
		.filter(({ parts }) => parts.length > 1);
}

function endsWith(parts: readonly string[], called: readonly string[]): boolean {
	const last = parts.slice(-called.length);
	return last.length === called.length && last.every((part, at) => part === called[at]);
}

function findPrinted({ text }: Article, called: readonly string[]): string | null {
	const [first = ""] = called;
	if (!isGivenName(first) && !TITLES.has(first) && !COURTESY_TITLES.has(first)) return null;
	const name = called.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
	return text.includes(name) ? name : null;
}

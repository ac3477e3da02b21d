import type { Article } from "../article/article.ts";
import { findNamedSpeaker } from "../evidence/named-speaker.ts";
import type { QuestionText } from "../question/question-words.ts";
import { isGivenName } from "../quotation/text/given-names.ts";
import { COURTESY_TITLES, TITLES } from "../quotation/text/titles.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";

const LONGEST_NAME = 4;

/**
 * Whom a question names: the longest name of somebody who is quoted, or a name with a title or a given name that
 * stands in the article which answers; null where nobody.
 */
export function findPersonNamed(index: PassageIndex, { words }: QuestionText, article: Article | null): string | null {
	for (let length = LONGEST_NAME; length > 0; length--)
		for (let at = 0; at + length <= words.length; at++) {
			const heads = words.slice(at, at + length).map(({ head }) => head);
			const name = findNamedSpeaker(index, heads) ?? (length === 2 && article ? findPrinted(article, heads) : null);
			if (name !== null) return name;
		}
	return null;
}

function findPrinted({ text }: Article, heads: readonly string[]): string | null {
	const [first = ""] = heads;
	if (!isGivenName(first) && !TITLES.has(first) && !COURTESY_TITLES.has(first)) return null;
	const name = heads.map((head) => head.charAt(0).toUpperCase() + head.slice(1)).join(" ");
	return text.includes(name) ? name : null;
}

import { skipPoliteness } from "../politeness.ts";
import { filePhrases, type QuestionText, readQuestionWords, skipPhrase } from "../question-words.ts";
import { ARTICLE_REFERENCES } from "./data/intent-phrases.ts";

/** A word of a message, without marks and in lower case, and the place behind it among the words as typed. */
export type PlainWord = { readonly word: string; readonly at: number };

const MARKS = /^[("“‘'¿¡]+|[)"”’'.,!?:;…]+$/gu;

/** The words of a message, "who's" written out, without marks. */
export function bareWords({ words }: QuestionText): readonly PlainWord[] {
	return words.flatMap(({ lower }, at) => {
		const word = lower.replaceAll(MARKS, "").replaceAll("’", "'");
		if (word === "") return [];
		const isShort = word.endsWith("'s") && ASKING.has(word.slice(0, -2));
		return isShort
			? [
					{ word: word.slice(0, -2), at },
					{ word: "is", at },
				]
			: [{ word, at }];
	});
}

const ASKING: ReadonlySet<string> = new Set(["who", "what", "when", "where", "how", "that", "it"]);
const AT_END: ReadonlySet<string> = new Set(["please", "pls", "thanks", "thx", "cheers", "exactly"]);
const REFERENCES = filePhrases(ARTICLE_REFERENCES);

/** The words of a message without the politeness around them, and with "*" for the article that is talked of. */
export function plainMessage(message: string): readonly PlainWord[] {
	const text = readQuestionWords(message);
	const from = skipPoliteness(text.words);
	const words = bareWords({ ...text, words: text.words.slice(from) }).map(({ word, at }) => ({ word, at: at + from }));
	const end = words.findLastIndex(({ word }) => !AT_END.has(word)) + 1;
	return markReferences(words.slice(0, end));
}

function markReferences(words: readonly PlainWord[]): readonly PlainWord[] {
	const plain = words.map(({ word, at }) => ({ lower: word, head: word, start: at, end: at, headEnd: at }));
	const marked: PlainWord[] = [];
	for (let at = 0; at < words.length; ) {
		const behind = skipPhrase(plain, at, REFERENCES);
		const last = words[Math.max(at, behind - 1)];
		if (last) marked.push(behind > at ? { word: "*", at: last.at } : last);
		at = Math.max(at + 1, behind);
	}
	return marked;
}

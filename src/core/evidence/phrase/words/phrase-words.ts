import type { Article, Span } from "../../../article/article.ts";
import { tokenize } from "../../../search/terms/terms.ts";
import { classOf } from "./classify-word.ts";
import { PIECE } from "./piece.ts";
import type { WordClass } from "./word-class.ts";

/**
 * A word or mark of a sentence: its class, its content terms, and what the question's terms in it tell (0 for none).
 */
export type PhraseWord = Span & {
	readonly text: string;
	readonly lower: string;
	readonly wordClass: WordClass;
	readonly terms: readonly string[];
	readonly asked: number;
	/** How rare its rarest term is. */
	readonly rarity: number;
};

/** What the question's words tell, by term, and how rare any term is. */
export type Weigh = { readonly asked: ReadonlyMap<string, number>; readonly rarityOf: (term: string) => number };

/** The words and marks of a sentence in order. */
export function splitPhraseWords(article: Article, sentence: Span, weigh: Weigh): readonly PhraseWord[] {
	const text = article.text.slice(sentence.start, sentence.end);
	const pieces = [...text.matchAll(PIECE)];
	const tokens = tokenize(text);
	const words: PhraseWord[] = [];
	let token = 0;
	let before: WordClass | null = null;
	pieces.forEach(([piece], i) => {
		const start = pieces[i]?.index ?? 0;
		const end = start + piece.length;
		const terms: string[] = [];
		let asked = 0;
		let rarity = 0;
		for (; token < tokens.length && (tokens[token]?.start ?? 0) < end; token++) {
			const term = tokens[token]?.term ?? "";
			terms.push(term);
			asked = Math.max(asked, weigh.asked.get(term) ?? 0);
			rarity = Math.max(rarity, weigh.rarityOf(term));
		}
		const lower = piece.replaceAll("’", "'").toLowerCase();
		const wordClass = classOf({ text: piece, lower, before, next: pieces[i + 1]?.[0] ?? "" });
		if (wordClass !== "quote") before = wordClass;
		words.push({
			start: sentence.start + start,
			end: sentence.start + end,
			text: piece,
			lower,
			wordClass,
			terms,
			asked,
			rarity,
		});
	});
	return words;
}

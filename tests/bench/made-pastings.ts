import { type Article, type Span, textOf } from "#src/core/article/article.ts";
import { splitCompared } from "#src/core/check/text/compared-words.ts";
import { findQuotations } from "#src/core/quotation/find-quotations.ts";
import { termsOf } from "#src/core/search/terms/terms.ts";

type Random = (bound: number) => number;

/** A direct quotation that somebody claims, by its article and its words. */
export type QuotedWords = { readonly article: Article; readonly words: readonly Span[] };

const LEAST_WORDS = 4;
const MOST_WORDS = 40;

/** The direct quotations of an archive that are long enough to be told by a slice. */
export function findQuotedWords(archive: readonly Article[]): readonly QuotedWords[] {
	return archive.flatMap((article) =>
		findQuotations(article).flatMap(({ kind, stance, content }) => {
			const words = splitCompared(article.text, content);
			return kind === "direct" && stance === "said" && words.length >= LEAST_WORDS ? [{ article, words }] : [];
		}),
	);
}

/** A random slice of a quotation, of at least four words. */
export function sliceWords({ article, words }: QuotedWords, next: Random): QuotedWords {
	const length = LEAST_WORDS + next(Math.min(MOST_WORDS, words.length) - LEAST_WORDS + 1);
	const first = next(words.length - length + 1);
	return { article, words: words.slice(first, first + length) };
}

/** A slice as somebody may paste it: the words as printed, the rest as it comes. */
export function pasteVerbatim(slice: QuotedWords, next: Random): string {
	return DRESSES[next(DRESSES.length)]?.(printedText(slice)) ?? printedText(slice);
}

/** The slice as printed. */
export function printedText({ article, words }: QuotedWords): string {
	return textOf(article, { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
}

const DRESSES: readonly ((text: string) => string)[] = [
	(text) => text,
	(text) => `“${text}.”`,
	(text) => `"${text.replaceAll("’", "'").replaceAll(/[“”]/g, '"')},"`,
	(text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}!`,
	(text) => text.replaceAll(/[,;:]/g, ""),
	(text) => text.replaceAll(" ", "\n  "),
	// A word broken at the end of a line, as optical character recognition gives it.
	(text) => text.replace(/(?<= \p{Ll}{3})(?=\p{Ll}{3})/u, "-\n"),
];

/** A slice with one content word changed. */
export function pasteAltered(slice: QuotedWords, next: Random, others: readonly string[]): string {
	const { article, words } = slice;
	const told = words.flatMap((word, at) => (termsOf(textOf(article, word)).length > 0 ? [at] : []));
	const at = told[next(told.length)] ?? 0;
	const typed = words.map((word) => textOf(article, word));
	const word = typed[at] ?? "";
	const changes = [
		() => others[next(others.length)] ?? "",
		() => `${word.slice(0, -1)}${word.endsWith("x") ? "z" : "x"}`,
		() => `${word} ${others[next(others.length)]}`,
		() => `${word} ${word}`,
		() => `not ${word}`,
	];
	return typed.with(at, changes[next(changes.length)]?.() ?? "").join(" ");
}

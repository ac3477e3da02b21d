import fc from "fast-check";
import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { type Article, type Span, textOf } from "#src/core/article/article.ts";
import { isContentWord, splitCompared } from "#src/core/check/text/compared-words.ts";
import { numberSpeeches } from "#src/core/check/text/speeches.ts";
import { createCheck } from "#src/core/check.ts";
import { findQuotations } from "#src/core/quotation/find-quotations.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";

const LEAST_WORDS = 4;
const { articles } = loadCorpus("corpus");
const check = createCheck(openArchive(articles));
const QUOTED = articles.flatMap(findQuoted);

type Quoted = {
	readonly article: Article;
	readonly speech: number;
	readonly words: readonly (Span & { key: string })[];
};

/** The direct quotations that their speakers claim; what stands within inner marks is another's. */
function findQuoted(article: Article): readonly Quoted[] {
	const quotations = findQuotations(article);
	const speeches = numberSpeeches(article, quotations);
	return quotations.flatMap(({ kind, stance, content }, at) => {
		const words = splitCompared(article.text, content);
		const isClaimed = kind === "direct" && stance === "said" && !/[‘“]/.test(textOf(article, content));
		return isClaimed && words.length >= LEAST_WORDS ? [{ article, speech: speeches[at] ?? -1, words }] : [];
	});
}

// By numbers, so that a counterexample is short.
const slices = fc.record({ quotation: fc.nat(QUOTED.length - 1), from: fc.nat(100), more: fc.nat(60) });

type Slice = { readonly quotation: number; readonly from: number; readonly more: number };

function slice({ quotation, from, more }: Slice): Quoted {
	const quoted = QUOTED[quotation];
	if (!quoted) throw new RangeError(`Cannot slice quotation ${quotation}: there are ${QUOTED.length}`);
	const first = from % (quoted.words.length - LEAST_WORDS + 1);
	return { ...quoted, words: quoted.words.slice(first, first + LEAST_WORDS + more) };
}

function textsOf({ article, words }: Quoted): readonly string[] {
	return words.map((word) => textOf(article, word));
}

function printed({ article, words }: Quoted): string {
	return textOf(article, { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
}

test("checkQuotation() calls every slice of a quotation exact, however it is marked and spaced", () => {
	const gaps = fc.constantFrom(" ", "  ", "\n", " — ", ", ", "\u00a0", "\t");
	fc.assert(
		fc.property(slices, gaps, (numbers, gap) => {
			const quoted = slice(numbers);
			expect(check({ text: printed(quoted) }).verdict.kind).toBe("exact");
			expect(check({ text: `“${textsOf(quoted).join(gap)}”` }).verdict.kind).toBe("exact");
		}),
		{ numRuns: 150, seed: 7 },
	);
});

test("checkQuotation() calls a slice with words left out shortened, or altered where one is a negation", () => {
	fc.assert(
		fc.property(slices, fc.nat(), (numbers, place) => {
			const words = textsOf(slice(numbers));
			fc.pre(words.length > 2 * LEAST_WORDS);
			const at = LEAST_WORDS + (place % (words.length - 2 * LEAST_WORDS));
			const text = words.toSpliced(at, 1).join(" ");
			expect(check({ text }).verdict.kind).toBe(words[at] === "not" ? "altered" : "shortened");
		}),
		{ numRuns: 150, seed: 7 },
	);
});

// Where no content word is left, nothing tells the words from others.
test("checkQuotation() calls a slice altered in which one content word is another", () => {
	fc.assert(
		fc.property(slices, fc.nat(), fc.stringMatching(/^[b-df-hj-np-tv-z]{4,9}$/), (numbers, place, other) => {
			const quoted = slice(numbers);
			const told = quoted.words.flatMap((word, at) => (isContentWord(word) ? [at] : []));
			fc.pre(told.length > 1);
			const text = textsOf(quoted)
				.with(told[place % told.length] ?? 0, other)
				.join(" ");
			expect(check({ text }).verdict.kind).toBe("altered");
		}),
		{ numRuns: 150, seed: 7 },
	);
});

test("checkQuotation() calls slices of two speeches stitched or not found", () => {
	fc.assert(
		fc.property(slices, slices, (first, second) => {
			const [one, other] = [slice(first), slice(second)];
			fc.pre(one.speech !== other.speech && [one, other].every(({ words }) => words.some(isContentWord)));
			const { kind } = check({ text: `${printed(one)} ${printed(other)}` }).verdict;
			expect(["stitched", "not-found"]).toContain(kind);
		}),
		{ numRuns: 150, seed: 7 },
	);
});

test("createCheck() gives a verdict on any text", () => {
	const texts = fc.oneof(
		fc.string({ unit: "grapheme", maxLength: 300 }),
		fc.string({ unit: "binary", maxLength: 300 }),
	);
	fc.assert(
		fc.property(texts, fc.option(fc.string({ unit: "grapheme" })), (text, speaker) => {
			expect(check({ text, speaker: speaker ?? undefined }).pasted).toBe(text);
		}),
		{ numRuns: 200, seed: 7 },
	);
});

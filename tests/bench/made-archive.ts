import type { Article } from "#src/core/article/article.ts";
import { splitParagraphs } from "#src/core/article/split-paragraphs.ts";

/** An archive of a size, made from the sentences of one article in a fixed pseudo-random order. */
export function makeArchive(model: Article, size: number): readonly Article[] {
	const sentences = model.paragraphs.flatMap((paragraph) =>
		paragraph.sentences.map(({ start, end }) => model.text.slice(start, end)),
	);
	const next = makeRandom(1);
	return Array.from({ length: size }, (_, number) => {
		if (number === 0) return model;
		const paragraphs = Array.from({ length: 38 }, () => {
			const some = Array.from({ length: 1 + next(2) }, () => sentences[next(sentences.length)]);
			return `${some.join(" ")} Item ${next(size * 10)}.`;
		});
		const text = paragraphs.join("\n\n");
		return { ...model, id: `made-${number}`, text, paragraphs: splitParagraphs(text) };
	});
}

/** A generator of whole numbers below a bound; the same seed gives the same numbers (mulberry32). */
export function makeRandom(seed: number): (bound: number) => number {
	let state = seed;
	return (bound) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
	};
}

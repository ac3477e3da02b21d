import type { Article } from "#src/core/article/article.ts";
import { splitParagraphs } from "#src/core/article/split-paragraphs.ts";
import { makeRandom } from "./made-archive.ts";

// The shape of 300 news articles that were counted: words a paragraph, paragraphs an article, a quotation in every
// third.
const PARAGRAPHS = 20;
const SENTENCES = 2;
const WORDS = 20;
const QUOTED = 3;
/** One article in so many is about what the model is about, and one in so many of its paragraphs is from the model. */
const ON_TOPIC = 20;
const FROM_MODEL = 4;
const VOCABULARY = 60_000;
/** The first ranks are function words. */
const SHIFT = 40;

const FUNCTION_WORDS = "the of to a in and that for on is was with as by at from it be are has".split(" ");
const NAMES = "Ann Lee;Omar Diaz;Ruth Stone;Ivan Petrov;Mary Hill;John Baker;Sara Haddad;Paul Weber".split(";");

/**
 * An archive whose words are as frequent as in news (Zipf's law), in a fixed pseudo-random order; some of it on the
 * model's topic.
 */
export function makeLifelikeArchive(model: Article, size: number): readonly Article[] {
	const sentences = model.paragraphs.flatMap((paragraph) =>
		paragraph.sentences.map(({ start, end }) => model.text.slice(start, end)),
	);
	const next = makeRandom(2);
	return Array.from({ length: size }, (_, number) => {
		if (number === 0) return model;
		const isOnTopic = next(ON_TOPIC) === 0;
		const paragraphs = Array.from({ length: PARAGRAPHS }, () =>
			isOnTopic && next(FROM_MODEL) === 0 ? (sentences[next(sentences.length)] ?? "") : makeParagraph(next),
		);
		const text = paragraphs.join("\n\n");
		const headline = makeSentence(next, WORDS / 2);
		return { ...model, id: `made-${number}`, headline, text, paragraphs: splitParagraphs(text) };
	});
}

/** Questions of content words of the made-up vocabulary, as frequent as in the archive. */
export function makeQuestions(count: number): readonly string[] {
	const next = makeRandom(3);
	return Array.from({ length: count }, () => {
		const words = Array.from({ length: 3 + next(4) }, () => makeWord(next));
		return `What did ${NAMES[next(NAMES.length)]} say about ${words.join(" ")}?`;
	});
}

type Random = (bound: number) => number;

function makeParagraph(next: Random): string {
	const sentences = Array.from({ length: SENTENCES }, () => makeSentence(next, WORDS));
	if (next(QUOTED) === 0)
		sentences.push(`“${makeSentence(next, WORDS).slice(0, -1)},” ${NAMES[next(NAMES.length)]} said.`);
	return sentences.join(" ");
}

function makeSentence(next: Random, length: number): string {
	const words = Array.from({ length }, () =>
		next(2) === 0 ? (FUNCTION_WORDS[next(FUNCTION_WORDS.length)] ?? "") : makeWord(next),
	).join(" ");
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

/** The word of a rank drawn by the law of Zipf and Mandelbrot, spelt in syllables. */
function makeWord(next: Random): string {
	const share = next(1_000_000) / 1_000_000;
	let rank = Math.floor(SHIFT * (VOCABULARY / SHIFT) ** share);
	let word = "";
	for (; rank > 0; rank = Math.floor(rank / SYLLABLES.length)) word += SYLLABLES[rank % SYLLABLES.length];
	return word;
}

const SYLLABLES = [..."bdfgklmnprtvz"].flatMap((consonant) => [..."aeiou"].map((vowel) => consonant + vowel));

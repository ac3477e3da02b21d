import { firstFrom } from "../../quotation/text/find-place.ts";
import { isSpent, spend } from "../../search/query/work.ts";
import { findPhrase } from "../finding/find-phrase.ts";
import { findSequence } from "../finding/find-sequence.ts";
import { type ComparedWord, keysOf } from "../text/compared-words.ts";
import { type CheckScope, readStretches } from "../text/stretch.ts";
import type { Place, SpeakerFit, Voice } from "../verdict.ts";
import { createMarks, type Marks } from "./marks.ts";
import { citePrinted, type Printed, passagesOf } from "./printed.ts";
import { createRegisters, type Registers } from "./registers.ts";
import { fitSpeakerOf } from "./speaker-fit.ts";
import { voiceOf } from "./voice.ts";

/** A place, and the printed words there. */
export type Found = { readonly place: Place; readonly printed: Printed };

/** Words that are looked for side by side, and which of them, by number, somebody left out. */
export type Sought = {
	readonly words: readonly ComparedWord[];
	readonly leftOut: ReadonlySet<number>;
};

const MOST_PLACES = 10;
/** No more places than so many are looked at for the best of them. */
const MOST_OCCURRENCES = 60;

/** The best places where words are printed side by side, best first; `speaker` is to whom they are ascribed. */
export function findPlaces(scope: CheckScope, sought: Sought, speaker: string | undefined): readonly Found[] {
	const read = { registers: createRegisters(), marks: createMarks() };
	const found: Found[] = [];
	for (const printed of findOccurrences(scope, sought)) {
		if (found.length > 0 && isSpent(scope.work)) break;
		found.push({ place: placeAt(scope, printed, { speaker, ...read }), printed });
	}
	return found
		.sort((a, b) => rankOf(a.place) - rankOf(b.place) || compareDates(b.place, a.place))
		.slice(0, MOST_PLACES);
}

/** To whom words are ascribed, and what is kept of the articles that were come to before. */
export type Ascribed = {
	readonly speaker: string | undefined;
	readonly registers: Registers;
	readonly marks: Marks;
};

/** The place of printed words. */
export function placeAt({ index, work }: CheckScope, printed: Printed, ascribed: Ascribed): Place {
	spend(work, stepsOfPlace(printed));
	const voice = voiceOf(index, printed, ascribed.marks);
	const citations = citePrinted(index, printed, voice.kind !== "own");
	return { citations, voice, speaker: fitAt(index, printed, { ...ascribed, voice }) };
}

/** A place is told from the marks of its paragraphs, and from the quotations of its passages. */
function stepsOfPlace({ stretch, from, to }: Printed): number {
	const { paragraphs } = stretch.article;
	const first = paragraphs[firstFrom(paragraphs, (stretch.words[from]?.start ?? 0) + 1) - 1];
	const last = paragraphs[firstFrom(paragraphs, stretch.words[to - 1]?.end ?? 0) - 1];
	return STEPS_OF_LETTER * ((last?.end ?? 0) - (first?.start ?? 0)) + paragraphs.length;
}

const STEPS_OF_LETTER = 2;

function fitAt(
	index: CheckScope["index"],
	printed: Printed,
	{ voice, speaker, registers }: Omit<Ascribed, "marks"> & { readonly voice: Voice },
): SpeakerFit {
	if (speaker === undefined || voice.quotation === null) return { kind: "not-asked" };
	const { quotation } = voice;
	const passages = passagesOf(index, printed);
	const passage = passages.find((it) => it.paragraph.number === quotation.paragraph) ?? passages[0];
	return passage ? fitSpeakerOf({ typed: speaker, registers }, passage, quotation) : { kind: "not-asked" };
}

/** Where the words stand side by side; of places that overlap the first, and no more than are looked at. */
function findOccurrences(scope: CheckScope, { words, leftOut }: Sought): readonly Printed[] {
	const sought = keysOf(words);
	const found: Printed[] = [];
	for (const stretch of readStretches(scope, findPhrase(scope, words))) {
		if (!spend(scope.work, stretch.words.length)) break;
		let end = 0;
		for (const from of findSequence(sought, keysOf(stretch.words), { from: 0, to: stretch.words.length })) {
			if (from < end) continue;
			end = from + words.length;
			found.push({ stretch, from, to: end, leftOut });
			if (found.length === MOST_OCCURRENCES) return found;
		}
	}
	return found;
}

/** The lower, the better a place tells what was asked. */
function rankOf({ voice, speaker }: Place): number {
	const fit = { same: 0, "not-asked": 0, ambiguous: 1, "not-named": 3, "not-told": 3, another: 4 }[speaker.kind];
	const kind = { quoted: 0, "not-claimed": 2, own: 6 }[voice.kind];
	return fit + kind;
}

function compareDates(a: Place, b: Place): number {
	const dateOf = ({ citations }: Place): string => citations[0].article.published ?? "";
	const [one, other] = [dateOf(a), dateOf(b)];
	return one === other ? 0 : one < other ? -1 : 1;
}

import { findPhrase } from "../finding/find-phrase.ts";
import type { ComparedWord } from "../text/compared-words.ts";
import { type CheckScope, readStretches } from "../text/stretch.ts";
import type { Place, SpeakerFit, Voice } from "../verdict.ts";
import { citePrinted, type Printed, passagesOf } from "./printed.ts";
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

/** The best places where words are printed side by side, best first; `speaker` is to whom they are ascribed. */
export function findPlaces(scope: CheckScope, sought: Sought, speaker: string | undefined): readonly Found[] {
	return findOccurrences(scope, sought)
		.map((printed) => ({ place: placeAt(scope, printed, speaker), printed }))
		.sort((a, b) => rankOf(a.place) - rankOf(b.place) || compareDates(b.place, a.place))
		.slice(0, MOST_PLACES);
}

/** The place of printed words. */
export function placeAt({ index }: CheckScope, printed: Printed, speaker: string | undefined): Place {
	const voice = voiceOf(index, printed);
	const citations = citePrinted(index, printed, voice.kind !== "own");
	return { citations, voice, speaker: fitAt(index, printed, { voice, speaker }) };
}

type Ascribed = { readonly voice: Voice; readonly speaker: string | undefined };

function fitAt(index: CheckScope["index"], printed: Printed, { voice, speaker }: Ascribed): SpeakerFit {
	if (speaker === undefined || voice.quotation === null) return { kind: "not-asked" };
	const { quotation } = voice;
	const passages = passagesOf(index, printed);
	const passage = passages.find((it) => it.quotations.includes(quotation)) ?? passages[0];
	return passage ? fitSpeakerOf(speaker, passage, quotation) : { kind: "not-asked" };
}

function findOccurrences(scope: CheckScope, { words, leftOut }: Sought): readonly Printed[] {
	const [first] = words;
	if (!first) return [];
	return readStretches(scope, findPhrase(scope, words)).flatMap((stretch) => {
		const found: Printed[] = [];
		stretch.words.forEach((_, from) => {
			const isHere = words.every(({ key }, place) => stretch.words[from + place]?.key === key);
			if (isHere) found.push({ stretch, from, to: from + words.length, leftOut });
		});
		return found;
	});
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

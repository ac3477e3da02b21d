import type { Checked, Note, Place, Verdict, Voice } from "../../core/check/verdict.ts";
import { wordEarlier, wordNow } from "./earlier-wording.ts";
import { nameOf, wordFit } from "./place-wording.ts";

/**
 * A verdict in words: one sentence that says it, and further ones that say more. They hold names as printed and as
 * typed.
 */
export type CheckWording = { readonly verdict: string; readonly details: readonly string[] };

/** What a check found, in plain sentences; never whether it is true. */
export function wordCheck({ verdict, earlier, speaker }: Checked): CheckWording {
	const fits = speaker === null ? [] : toldPlaces(verdict).map((place) => wordFit(place, speaker));
	const details = [...wordDetails(verdict), ...new Set(fits)].filter((detail) => detail !== "");
	if (earlier.length > 0) return { verdict: wordEarlier(earlier), details: [wordNow(verdict), ...details] };
	return { verdict: wordVerdict(verdict), details };
}

function wordVerdict(verdict: Verdict): string {
	switch (verdict.kind) {
		case "exact":
			return "Exact: these are the words that were printed.";
		case "another-speaker":
			return "Exact, but another speaker: these are the words that were printed.";
		case "own-words":
			return `Exact, but ${wordOwn(verdict.places[0].voice)}`;
		case "denied-or-reported":
			return `Printed, but not as a claim: ${wordNotClaimed(verdict.places[0].voice)}.`;
		case "altered":
			return "Altered: these are not the words that were printed.";
		case "shortened":
			return "Shortened: words that were printed are left out.";
		case "stitched":
			return `Stitched: these words are put together from ${verdict.pieces.length} places.`;
		case "headline":
			return "These words were printed in a headline, not in the text of an article.";
		case "too-short":
			return "Too short: fewer than four words are too few to tell a quotation by.";
		case "not-found":
			return verdict.isComplete
				? "Not found: these words were not printed in the articles searched."
				: "Not found, but not looked for to the end: this text repeats too much. Check a shorter piece of it.";
	}
}

function wordOwn(voice: Voice): string {
	const quoted = voice.kind === "own" ? voice.quoted : "all";
	switch (quoted) {
		case "none":
			return "the article’s own words: they were not printed as a quotation.";
		case "part":
			return "partly the article’s own words: not all of them were printed as a quotation.";
		case "all":
			return "not one quotation: they were printed within quotation marks, but as no one speaker’s words.";
	}
}

function wordNotClaimed(voice: Voice): string {
	return voice.kind === "not-claimed" ? NOT_CLAIMED[voice.how] : "";
}

const NOT_CLAIMED = {
	denied: "what is denied",
	unsaid: "what somebody did not say",
	asked: "what is asked",
	hypothetical: "what was not said, or not yet",
	relayed: "they stand within inner quotation marks, so whoever is quoted may give them as another’s",
} as const;

const NOTES: Readonly<Record<Note, string>> = {
	"case-at-start": "a capital or small letter at the start",
	case: "capital or small letters",
	marks: "marks",
	spacing: "spaces or hyphens",
	"final-punctuation": "the mark at the end",
	"begins-within-sentence": "The printed sentence begins before these words.",
	"ends-within-sentence": "The printed sentence goes on after these words.",
};

function wordDetails(verdict: Verdict): readonly string[] {
	switch (verdict.kind) {
		case "exact":
		case "another-speaker":
		case "own-words":
		case "denied-or-reported":
			return [...wordNotes(verdict.notes), wordReported(verdict.places[0])];
		case "altered":
			return [CHANGES[verdict.change], wordVoiceOfNearest(verdict.places[0])];
		case "shortened":
			return [wordGap(verdict), wordVoiceOfNearest(verdict.places[0])];
		case "stitched":
			return [verdict.added.length > 0 ? "Some of the words are in none of these." : ""];
		case "too-short":
			return [verdict.places.length > 0 ? "They are printed all the same." : "They are not printed either."];
		case "headline":
		case "not-found":
			return [];
	}
}

const CHANGES = {
	spelling: "Only the spelling differs, British from American.",
	typing: "The difference looks like a slip of typing.",
	brackets: "The words in square brackets were not printed.",
	words: "",
} as const;

function wordNotes(notes: readonly Note[]): readonly string[] {
	const [differing, cut] = [
		notes.filter((note) => !note.endsWith("-within-sentence")),
		notes.filter((note) => note.endsWith("-within-sentence")),
	];
	const list = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(differing.map((note) => NOTES[note]));
	return [
		...(differing.length === 0 ? [] : [`They differ from the printed ones only in ${list}.`]),
		...cut.map((note) => NOTES[note]),
	];
}

function wordGap(verdict: Extract<Verdict, { kind: "shortened" }>): string {
	if (verdict.isOnlyAttribution) return "Only the attribution between two pieces of one quotation is left out.";
	const gap = verdict.isMarked ? "An ellipsis stands for them." : "No ellipsis stands for them.";
	return verdict.leavesOutNegation ? `${gap} A “not” or the like is among them.` : gap;
}

/** Whom the article's own words report; empty where they report nobody's. */
function wordReported({ voice, citations }: Place): string {
	if (voice.kind !== "own" || voice.quotation?.kind !== "indirect") return "";
	const name = nameOf(citations[0].article, voice.quotation);
	return name === null ? "" : `They report ${name} in the article’s words.`;
}

function wordVoiceOfNearest({ voice }: Place): string {
	switch (voice.kind) {
		case "quoted":
			return "";
		case "not-claimed":
			return `The printed words are not a claim: ${NOT_CLAIMED[voice.how]}.`;
		case "own":
			return voice.quoted === "none"
				? "The printed words are the article’s own, not a quotation."
				: "The printed words are not all of one quotation.";
	}
}

/** The places whose speakers are told: the best one, or that of each piece. */
function toldPlaces(verdict: Verdict): readonly Place[] {
	switch (verdict.kind) {
		case "stitched":
			return verdict.pieces.map(({ place }) => place);
		case "headline":
		case "not-found":
			return [];
		default:
			return verdict.places.slice(0, 1);
	}
}

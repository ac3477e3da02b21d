import type { Found } from "../evidence/found-quotation.ts";
import { readAskedSpeaker } from "../evidence/speaker-fit.ts";
import { parseQuery } from "../search/query/query.ts";
import { tokenize } from "../search/terms/terms.ts";
import type { Citation, NotFound, Searched } from "./answer.ts";
import { citeFound, speakerName, THRESHOLD } from "./answer-quoted.ts";
import type { Archive } from "./archive.ts";
import { distinct } from "./distinct.ts";
import { isHeld } from "./narrowing/is-held.ts";
import { nextConversation } from "./next-conversation.ts";
import type { Read } from "./read.ts";

const PASSAGES_SHOWN = 10;

export type Refused = {
	/** The quotations of the speaker asked for, which do not answer; best first. */
	readonly found: readonly Found[];
	readonly confidence: number;
	/** The passages closest to the question. */
	readonly closest: readonly Citation[];
	readonly searched: Searched;
};

/** The honest no, in one of its three grades, with what was searched and what is closest. */
export function refuse(archive: Archive, read: Read, { found, confidence, closest, searched }: Refused): NotFound {
	const silent = read.quotation?.kind === "what-said" ? findSilent(archive, read.quotation.speaker, found) : null;
	const passages = silent
		? silent.passages
		: closest.map((citation) => ({ ...citation, highlight: null, quotation: null }));
	const nearest = closest[0] ? { ...closest[0], highlight: null, quotation: null } : null;
	const { order } = read.asked;
	return {
		kind: "not-found",
		...(order && { order }),
		question: read.asked.question,
		confidence: Math.min(confidence, THRESHOLD - 0.01),
		searched,
		understood: read.resolved.understood,
		conversation: nextConversation(archive.index, read, nearest),
		reason: silent ? "speaker-silent" : passages.length === 0 ? "no-match" : "closest",
		speaker: silent?.name ?? null,
		unknownWords: unknownWords(archive, contentOf(read)),
		passages: distinct(passages, PASSAGES_SHOWN),
	};
}

/** A speaker fits so well by the name alone. */
const BY_NAME = 0.8;

type Silent = { readonly name: string; readonly passages: readonly Citation[] };

/**
 * The speaker asked for, who is in the articles but says nothing on this, and what there is of them; null where nobody
 * is.
 */
function findSilent({ index }: Archive, speaker: string, found: readonly Found[]): Silent | null {
	const theirs = found.filter(({ measures }) => measures.speakerFit >= BY_NAME);
	const [any] = theirs;
	if (any) return { name: speakerName(any), passages: onePerPassage(theirs).slice(0, MOST_CITED).map(citeFound) };
	const terms = parseQuery(index, speaker).tokens.map(({ term }) => term);
	// Words of a name that stand in different places are nobody's.
	if (readAskedSpeaker(speaker).all.length === 0 || !isHeld(index, terms, "text")) return null;
	return { name: speaker, passages: [] };
}

/** More than are shown: passages of one long paragraph may be shown as one. */
const MOST_CITED = 4 * PASSAGES_SHOWN;

function onePerPassage(found: readonly Found[]): readonly Found[] {
	const seen = new Set<number>();
	return found.filter(({ number }) => !seen.has(number) && seen.add(number));
}

/** The words of a question that say what it is about, without its frame ("did … say anything about"). */
function contentOf({ resolved, quotation }: Read): string {
	if (quotation === null) return resolved.question;
	if (quotation.kind === "what-said") return `${quotation.speaker} ${quotation.topic}`;
	return `${quotation.role} ${quotation.words}`;
}

function unknownWords({ index }: Archive, question: string): readonly string[] {
	return tokenize(question).flatMap(({ term, start, end }) =>
		index.countOf(term, index.allPassages) === 0 && !index.isOfSpeaker(term) ? [question.slice(start, end)] : [],
	);
}

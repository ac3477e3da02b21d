import type { PassageIndex } from "../search/index/passage-index.ts";
import type { AskedQuotation } from "./asked-quotation.ts";
import { READ_SURE_WEIGHTS } from "./data/reader-weights.ts";
import type { Found } from "./found-quotation.ts";
import { weighArticle } from "./missing-words.ts";
import { logOfShare, weighSize } from "./read-evidence.ts";
import { chanceOf, logOfSum, type Measures, weighMeasures } from "./weigh-measures.ts";

/** How sure it is, 0..1, that a quotation answers, within what the form of the question tells for certain. */
export function judgeQuotation(
	index: PassageIndex,
	asked: AskedQuotation,
	{ candidate, rivals, sure }: Judged,
): number {
	const { otherMatter, isOnTopic, missingNames } = candidate.measures;
	const read = measureReadSure(index, asked, { candidate, rivals, sure });
	const odds = read ? weighMeasures(READ_SURE_WEIGHTS, read) : weighMeasures(sure, measureSure(candidate, rivals));
	const confidence = chanceOf(odds);
	// What is short of the question's words may, as it was read, say it in others, but not what is short of its names.
	if (otherMatter === 1 && (read === null || missingNames > 0)) return Math.min(confidence, UNSURE);
	return isOnTopic === 1 && read === null ? Math.max(confidence, FAIRLY_SURE) : confidence;
}

/** A quotation that is judged, those that it is held against, and the weights for it. */
type Judged = {
	readonly candidate: Found;
	readonly rivals: Rivals;
	readonly sure: Measures<keyof SureMeasures>;
};

/** What the index tells and what a reader says of a quotation, by the name of its weight; null if nothing reads. */
export function measureReadSure(index: PassageIndex, asked: AskedQuotation, { candidate, rivals, sure }: Judged) {
	const { measures, read } = candidate;
	if (read === null) return null;
	const told = weighMeasures(sure, measureSure(candidate, rivals));
	const { otherMatter, isOnTopic, missingNames } = measures;
	return {
		base: 1,
		told,
		sure: Math.max(0, told),
		otherMatter,
		isOnTopic,
		missingNames: Math.min(2, missingNames),
		size: weighSize(index.sizeOf(asked.topic.query.within)),
		...weighArticle(index, asked.topic.query, { article: candidate.passage.article, names: asked.names }),
		/** How little else in what was read may answer. */
		ahead: logOfShare(rivals.share),
		...read,
	};
}

/** How sure it is at least, where nothing reads, of words that hold nearly all of a topic or stand among it. */
const FAIRLY_SURE = 0.6;

/** How sure it may be at most that words answer which lack the very name that is asked about. */
const UNSURE = 0.4;

/** The best of all, the best of another speaker, and the share, 0 to 1, that the best has of what speaks for all. */
export type Rivals = { readonly best: Found | undefined; readonly rival: Found | undefined; readonly share: number };

/** Finds what a quotation is held against; the best comes first. */
export function findRivals(scored: readonly Found[]): Rivals {
	const [best] = scored;
	const all = logOfSum(scored.map(({ score }) => score));
	const share = best ? Math.exp(best.score - all) : 1;
	return { best, rival: scored.find((other) => !isSameVoice(other, best)), share };
}

/** What tells how sure it is that a quotation answers, by the name of its weight. */
export function measureSure({ measures, score }: Found, { best, rival }: Rivals) {
	return {
		base: 1,
		own: measures.own,
		sequence: measures.sequence,
		rare: measures.rare,
		matched: measures.matched,
		missingAround: measures.missingAround,
		isDirect: measures.isDirect,
		coverage: measures.coverage,
		around: measures.around,
		fewAround: measures.fewAround,
		fewCovered: measures.fewCovered,
		missingOfFew: measures.missingOfFew,
		unknown: measures.unknown,
		missingNames: measures.missingNames,
		speakerFit: measures.speakerFit,
		speakerShare: measures.speakerShare,
		isAny: measures.isAny,
		isAnyOfSpeaker: measures.isAny * measures.speakerFit,
		relevance: measures.relevance,
		size: measures.size,
		isSure: measures.isSure,
		/** How far the best of another speaker is behind the best. */
		lead: Math.min(6, (best?.score ?? 0) - (rival?.score ?? (best?.score ?? 0) - 6)),
		behind: Math.min(6, (best?.score ?? score) - score),
		denialForClaim: measures.denialForClaim,
		claimForDenial: measures.claimForDenial,
	};
}

function isSameVoice(one: Found, other: Found | undefined): boolean {
	return (
		other === undefined ||
		(one.passage.article === other.passage.article &&
			one.quotation.speaker?.name.start === other.quotation.speaker?.name.start)
	);
}

export type SureMeasures = ReturnType<typeof measureSure>;

import { type Archive, searchedOf } from "../answer/archive.ts";
import { cite } from "../answer/cite.ts";
import { beginWork, isSpent, type Work } from "../search/query/work.ts";
import { alignPasted, LEAST_WORDS } from "./alignment/align.ts";
import { splitSpeeches } from "./alignment/split-speeches.ts";
import { findHeadlines } from "./finding/find-headlines.ts";
import { findNear } from "./finding/find-near.ts";
import { countKept, judgeAligned } from "./judgement/judge-aligned.ts";
import { judgeExact } from "./judgement/judge-exact.ts";
import { findPlaces } from "./judgement/places.ts";
import { countWords, isContentWord } from "./text/compared-words.ts";
import { type Pasted, readPasted } from "./text/pasted.ts";
import type { CheckScope } from "./text/stretch.ts";
import type { Checked, Pasting, Verdict } from "./verdict.ts";

const MOST_CLOSEST = 3;
/** The least share of the pasted words that must be printed, for the rest to count as an alteration of them. */
const LEAST_SHARE = 0.5;
const LEAST_KEPT = 3;

/** What an archive tells about a pasted quotation. */
export function checkQuotation(
	archive: Archive,
	{ text, speaker, article }: Pasting,
	work: Work = beginWork(),
): Checked {
	const { index } = archive;
	const pasted = readPasted(text);
	const within = article === undefined ? index.allPassages : index.passagesOf(article);
	const verdict = judge({ index, within, isCaseless: pasted.isCaseless, work, known: new Map() }, pasted, speaker);
	return { pasted: text, speaker: speaker ?? null, searched: searchedOf(archive, article), verdict, earlier: [] };
}

function judge(scope: CheckScope, pasted: Pasted, speaker: string | undefined): Verdict {
	const [exact, ...others] = findPlaces(scope, { words: pasted.words, leftOut: new Set() }, speaker);
	if (countWords(pasted.words) < LEAST_WORDS)
		return { kind: "too-short", places: (exact ? [exact, ...others] : []).map(({ place }) => place) };
	if (exact) {
		const pieces = splitSpeeches(exact);
		return pieces
			? judgeAligned(scope, pasted, { pieces, speaker })
			: judgeExact(scope.index, pasted, [exact, ...others]);
	}
	const headlines = findHeadlines(scope, pasted);
	if (headlines.length > 0) return { kind: "headline", headlines };

	const [first, ...rest] = alignPasted(scope, pasted);
	const kept = [first, ...rest].reduce((sum, piece) => sum + (piece ? countKept(pasted, piece) : 0), 0);
	if (!first || kept < Math.max(LEAST_KEPT, LEAST_SHARE * pasted.words.length)) return findNothing(scope, pasted);
	return judgeAligned(scope, pasted, { pieces: [first, ...rest], speaker });
}

/** That the words are not printed, with the passages that share most with them. */
function findNothing(scope: CheckScope, pasted: Pasted): Verdict {
	// Of an archive that holds more than its index, words are sought by what they are about.
	const isSought = scope.index.whole === null || pasted.words.some(isContentWord);
	const isComplete = isSought && !isSpent(scope.work);
	const closest = findNear(scope, pasted.words)
		.slice(0, MOST_CLOSEST)
		.flatMap((number) => scope.index.passageAt(number) ?? [])
		.map((passage) => cite(passage, null, { quotation: null, score: 0 }));
	return { kind: "not-found", closest, isComplete };
}

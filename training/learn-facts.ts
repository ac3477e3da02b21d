import { THRESHOLD } from "#src/core/answer/answer-quoted.ts";
import type { Candidate } from "#src/core/evidence/choose-sentence.ts";
import { FACT_WEIGHTS } from "#src/core/evidence/data/fact-weights.ts";
import { chanceOf } from "#src/core/evidence/weigh-measures.ts";
import type { Share } from "./count-sets.ts";
import { type Example, type Fitted, fitWeights, type Judged } from "./fit-weights.ts";
import { readFrom } from "./learn-sentences.ts";
import type { Measured } from "./measured.ts";
import { type Sought, seekFact } from "./seek-candidates.ts";

/** What newsrooms ask counts most. In "briefs" two of three questions have no answer, so its two kinds count alike. */
const SHARES: Readonly<Record<string, Share>> = {
	article: { share: 2 },
	news: { share: 2 },
	wild: { share: 1 },
	squad: { share: 1 },
	briefs: { share: 2, isBalanced: true },
	said: { share: 0.5 },
};

/** To show another sentence of the right article is a smaller fault than to answer what nothing answers. */
const WRONG_SENTENCE = 0.15;

type Row = Example & { readonly fact: Measured };

/**
 * The weights by which what is surer than the threshold is right, for the sentences as `sentenceWeights` order them.
 */
export function learnFacts(all: readonly Sought[], sentenceWeights: Candidate["measures"]): Fitted {
	const rows = all.flatMap((sought): readonly Row[] => {
		const fact = seekFact(sought, sentenceWeights);
		if (!fact) return [];
		const measures = Object.keys(FACT_WEIGHTS).map(readFrom(fact.measures));
		const options = [measures, measures.map(() => 0)];
		const right = new Set([fact.isRight ? 0 : 1]);
		const { set, fold } = sought;
		return [{ set, fold, options, right, worth: worthOf(set, fact), isPositive: fact.isAnswerable, fact }];
	});
	return fitWeights({ today: FACT_WEIGHTS, shares: SHARES, rows: rows.filter(isJudged), judge });
}

/** The unanswerable questions of "squad" change one fact of an answerable one: nobody asks so. */
function isJudged({ set, fact }: Row): boolean {
	return set !== "squad" || fact.isAnswerable;
}

function worthOf(set: string, { isMisfit, isAnswerable, isRight }: Measured): number {
	if (isMisfit || (set === "said" && isAnswerable)) return 0;
	return isAnswerable && !isRight ? WRONG_SENTENCE : 1;
}

function judge(rows: readonly Row[], score: (option: readonly number[]) => number): readonly Judged[] {
	return rows.map(({ set, options: [measures = []], isPositive, fact }) => {
		const isAnswered = !fact.isMisfit && chanceOf(score(measures)) >= THRESHOLD;
		return { set, isPositive, isRight: isPositive ? isAnswered && fact.isRight : !isAnswered };
	});
}

import { findCandidates } from "#src/core/answer/answer-fact.ts";
import { readQuestion } from "#src/core/answer/read-question.ts";
import type { Span } from "#src/core/article/article.ts";
import { readAskedQuotation } from "#src/core/evidence/asked-quotation.ts";
import {
	SURE_WHAT_WEIGHTS,
	SURE_WHO_WEIGHTS,
	WHAT_WEIGHTS,
	WHO_WEIGHTS,
} from "#src/core/evidence/data/quotation-weights.ts";
import { SENTENCE_WEIGHTS } from "#src/core/evidence/data/sentence-weights.ts";
import { measureReadFact } from "#src/core/evidence/fact-confidence.ts";
import { findQuoted } from "#src/core/evidence/find-quoted.ts";
import { findRivals, measureReadSure } from "#src/core/evidence/quotation-confidence.ts";
import type { ReadEvidence } from "#src/core/evidence/read-evidence.ts";
import { weighMeasures } from "#src/core/evidence/weigh-measures.ts";
import type { Reader } from "#src/core/reader/mark.ts";
import { readAhead } from "#src/core/reader/read-ahead.ts";
import type { Choice } from "../fit-choices.ts";
import type { Written } from "./written.ts";

/** What is fitted of a question: the choice among what may answer it, and whether the first of it does. */
export type SeekRead = {
	readonly kind: "fact" | "quotation";
	/** Null where nothing that may answer is right, or all is. */
	readonly choice: Choice | null;
	/** Null where the first cannot answer, whatever speaks for it. */
	readonly sure: Choice | null;
};

/** Only so many quotations are chosen among. */
const MOST = 60;

/** Asks a question as the program does, and gives what speaks for all that may answer it. */
export async function seekRead(reader: Reader, written: Written): Promise<readonly SeekRead[]> {
	const quotation = readQuestion(written.index, written.question);
	const quoted = quotation === null ? [] : await seekQuoted(reader, written, quotation);
	return quotation?.isSure ? quoted : [...quoted, ...(await seekFact(reader, written))];
}

type Question = NonNullable<ReturnType<typeof readQuestion>>;

async function seekQuoted(reader: Reader, written: Written, question: Question): Promise<readonly SeekRead[]> {
	const { index } = written;
	const isWho = question.kind === "who-said";
	const { found } = await readAhead(reader, (mark) =>
		findQuoted(index, question, { mark: (passages) => mark(written.question, passages) }),
	);
	const [best] = found;
	// What is asked word for word is not read.
	if (!best?.read) return [];
	const asked = readAskedQuotation(index, question);
	const [weights, sure] = isWho ? [WHO_WEIGHTS, SURE_WHO_WEIGHTS] : [WHAT_WEIGHTS, SURE_WHAT_WEIGHTS];
	const options = found.slice(0, MOST).flatMap(({ measures, read, passage, quotation }) => {
		const isRight = isAnswer(written, passage.article.id, quotation.content);
		return read ? [{ isRight, evidence: evidenceOf(weighMeasures(weights, measures), read) }] : [];
	});
	const measures = measureReadSure(index, asked, { candidate: best, rivals: findRivals(found), sure });
	return [
		{
			kind: "quotation",
			choice: toChoice(options, countOf(written)),
			sure: toSure(written, options[0]?.isRight, measures),
		},
	];
}

async function seekFact(reader: Reader, written: Written): Promise<readonly SeekRead[]> {
	const { index, question } = written;
	const place = { article: undefined, window: null };
	const found = await readAhead(reader, (mark) => findCandidates(index, { question, place, mark }));
	const [best] = found.candidates;
	if (!best?.read) return [];
	const options = found.candidates.flatMap(({ measures, read, hit, sentence }) => {
		const isRight = isAnswer(written, hit.passage.article.id, sentence);
		return read ? [{ isRight, evidence: evidenceOf(weighMeasures(SENTENCE_WEIGHTS, measures), read) }] : [];
	});
	const sure = toSure(written, options[0]?.isRight, measureReadFact(index, { ...found, best }));
	return [{ kind: "fact", choice: toChoice(options, countOf(written)), sure }];
}

/** In the order of the weights that are fitted. */
function evidenceOf(told: number, { here, relevance }: ReadEvidence): readonly number[] {
	return [told, here, relevance];
}

function isAnswer({ article, spans }: Written, id: string, { start, end }: Span): boolean {
	return id === article && spans.some((span) => span.start < end && span.end > start);
}

type Option = { readonly isRight: boolean; readonly evidence: readonly number[] };

function toChoice(options: readonly Option[], counts: number): Choice | null {
	const right = new Set(options.flatMap(({ isRight }, at) => (isRight ? [at] : [])));
	if (right.size === 0 || right.size === options.length) return null;
	return { options: options.map(({ evidence }) => evidence), right, counts };
}

/** Most of what a newsroom asks is about what it published; of one article, or of others, every second is asked. */
const COUNTS = { together: 1, alone: 2, elsewhere: 1 } as const;
/** To show another passage of the right article is a smaller fault than to answer what nothing answers. */
const WRONG_PASSAGE = 0.25;

/** Whether the first answers, as a choice between its evidence and nothing. */
function toSure(
	written: Written,
	isRight: boolean | undefined,
	measures: Readonly<Record<string, number>> | null,
): Choice | null {
	if (measures === null) return null;
	const told = Object.values(measures);
	const isWrongPassage = !isRight && written.spans.length > 0;
	const counts = countOf(written) * (isWrongPassage ? WRONG_PASSAGE : 1);
	return { options: [told, told.map(() => 0)], right: new Set([isRight ? 0 : 1]), counts };
}

/** How much a question counts: the few that are made of a quotation's words stand for as many that are typed so. */
function countOf({ asked, isOwnWords }: Written): number {
	return COUNTS[asked] * (isOwnWords ? OWN_WORDS : 1);
}

const OWN_WORDS = 4;

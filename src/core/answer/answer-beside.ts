import { textOf } from "../article/article.ts";
import { type Conversation, NEW_CONVERSATION } from "../question/conversation.ts";
import { readFrame } from "../question/frame/read-frame.ts";
import type { Resolved } from "../question/leaning/resolved.ts";
import { parseQuery } from "../search/query/query.ts";
import type { Answer, Answered, Citation, NotFound } from "./answer.ts";
import { answerNear, type Nearby, TOLD_BY_KIND } from "./answer-near.ts";
import { THRESHOLD } from "./answer-quoted.ts";
import { answered } from "./answered.ts";
import type { Archive } from "./archive.ts";
import type { Read } from "./read.ts";

const AROUND = 2;

/** An answer that stands beside the last one; one that stands elsewhere, or is a bare sentence, does not answer. */
export function keepBeside(answer: Answered, { paragraph, people }: Conversation): Answer {
	const [first] = answer.citations;
	const far = Math.abs(first.paragraph.number - (paragraph ?? Number.POSITIVE_INFINITY));
	return far <= AROUND && !isWholeSentence(first) && !namesAny(first, people) ? answer : asClosest(answer);
}

/** What was taken for an answer, as a passage that does not answer. */
export function asClosest(answer: Answered): NotFound {
	const { question, searched, understood, conversation } = answer;
	const passages = answer.passages.map((passage) => ({ ...passage, highlight: null, quotation: null }));
	const confidence = Math.min(answer.confidence, THRESHOLD - 0.01);
	const common = { question, searched, understood, conversation, confidence, passages };
	return { kind: "not-found", reason: "closest", unknownWords: [], speaker: null, ...common };
}

// The sentence that was shown says no more than it did: no words in it are of the kind asked for.
function isWholeSentence({ paragraph, highlight, quotation }: Citation): boolean {
	if (highlight === null || quotation !== null) return false;
	return paragraph.sentences.some(({ start, end }) => start === highlight.start && end === highlight.end);
}

/** Whether an answer only names again whom "he" or "she" was taken for: "where was she born?", "the mayor Ann Lee". */
export function isEcho({ citations: [first] }: Answered, { question, understood }: Resolved): boolean {
	const speaker = understood?.speaker ?? null;
	if (speaker === null || !TOLD_BY_KIND.has(readFrame(question).type)) return false;
	return !isWholeSentence(first) && namesAny(first, [speaker]);
}

// Nor do words that name again whom the conversation is about.
function namesAny({ article, highlight, quotation }: Citation, people: readonly string[]): boolean {
	const words = highlight === null || quotation !== null ? "" : textOf(article, highlight);
	return people.some((person) => words.includes(person));
}

/** How sure it is that words of the kind asked for answer that stand beside the last answer. */
const BESIDE = 0.55;
/** A question with so many words of its own must find one of them. */
const MANY_WORDS = 2;

/** The answer that stands beside the last one; null where nothing there is of the kind asked for. */
export function answerBeside(archive: Archive, read: Read): Answered | null {
	const { asked, resolved } = read;
	const { article, paragraph } = asked.conversation ?? NEW_CONVERSATION;
	if (article === null || paragraph === null) return null;
	const isLast = resolved.near === "last";
	const terms = parseQuery(archive.index, asked.question).tokens.map(({ term }) => term);
	if (isLast && terms.length === 0) return null;
	const holding = isLast || (resolved.near === "first" && terms.length >= MANY_WORDS) ? terms : [];
	const nearby: Nearby = { article, paragraph, beside: isLast ? AROUND : 0, holding };
	const citation = answerNear(archive.index, resolved.question, nearby);
	return citation && answered(archive, read, { citations: [citation], confidence: BESIDE });
}

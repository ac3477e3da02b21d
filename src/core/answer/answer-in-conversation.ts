import { textOf } from "../article/article.ts";
import { isSpeakersName } from "../evidence/speaker-fit.ts";
import type { Asked } from "../question/asked.ts";
import { type Conversation, NEW_CONVERSATION } from "../question/conversation.ts";
import { resolveQuestion } from "../question/leaning/resolve-question.ts";
import type { Resolved } from "../question/leaning/resolved.ts";
import { parseQuery } from "../search/query/query.ts";
import type { Answer, Answered, Citation } from "./answer.ts";
import { answerNear, type Nearby } from "./answer-near.ts";
import { THRESHOLD } from "./answer-quoted.ts";
import { type Archive, searchedOf } from "./archive.ts";
import { nextConversation } from "./next-conversation.ts";
import type { Read } from "./read.ts";
import { readQuestion } from "./read-question.ts";

/** Answers a question as it was read. */
type AnswerRead = (archive: Archive, read: Read) => Answer;

/**
 * Answers a question in its conversation: of what it may mean there, the likeliest that is answered; where none is, the
 * no to the likeliest.
 */
export function answerInConversation(archive: Archive, asked: Asked, answerRead: AnswerRead): Answer {
	const before = asked.conversation ?? NEW_CONVERSATION;
	const readings = resolveQuestion(asked.question, before, (name) => isSpeakersName(archive.index, name));
	let no: Answer | null = null;
	for (const resolved of readings) {
		const answer = answerResolved(archive, { asked, resolved, before }, answerRead);
		if (answer.kind === "answered") return answer;
		no ??= answer;
	}
	if (!no) throw new RangeError("Cannot answer: the question was not read");
	return no;
}

type Reading = { readonly asked: Asked; readonly resolved: Resolved; readonly before: Conversation };

function answerResolved(archive: Archive, reading: Reading, answerRead: AnswerRead): Answer {
	const { asked, resolved, before } = reading;
	const quotation = readQuestion(archive.index, resolved.question, asked.speaker);
	const whole: Read = { asked, resolved, article: asked.article, quotation };
	if (resolved.article === null || (asked.article !== undefined && asked.article !== resolved.article))
		return answerRead(archive, whole);
	// A question that leans on the one before is first asked of the article that answered that.
	const near = answerRead(archive, { ...whole, article: resolved.article });
	const found = near.kind === "answered" ? { ...near, searched: searchedOf(archive, asked.article) } : null;
	const beside = () => answerBeside(archive, reading, whole);
	const elsewhere = () => (asked.article === undefined ? answerRead(archive, whole) : near);
	switch (resolved.near) {
		case "only":
			return beside() ?? (found ? keepBeside(found, before) : near);
		case "first":
			return beside() ?? found ?? elsewhere();
		case "last":
			return found ?? beside() ?? elsewhere();
		case "never":
			return found ?? elsewhere();
	}
}

const AROUND = 2;

/** An answer that stands beside the last one; one that stands elsewhere, or is a bare sentence, does not answer. */
function keepBeside(answer: Answered, { paragraph, people }: Conversation): Answer {
	const [first] = answer.citations;
	const far = Math.abs(first.paragraph.number - (paragraph ?? Number.POSITIVE_INFINITY));
	if (far <= AROUND && !isWholeSentence(first) && !namesAny(first, people)) return answer;
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
function answerBeside(archive: Archive, { asked, before, resolved }: Reading, read: Read): Answered | null {
	if (before.article === null || before.paragraph === null) return null;
	const isLast = resolved.near === "last";
	const terms = parseQuery(archive.index, asked.question).tokens.map(({ term }) => term);
	if (isLast && terms.length === 0) return null;
	const holding = isLast || (resolved.near === "first" && terms.length >= MANY_WORDS) ? terms : [];
	const beside = isLast ? AROUND : 0;
	const nearby: Nearby = { article: before.article, paragraph: before.paragraph, beside, holding };
	const citation = answerNear(archive.index, resolved.question, nearby);
	if (citation === null) return null;
	return {
		kind: "answered",
		question: asked.question,
		confidence: BESIDE,
		searched: searchedOf(archive, read.article),
		understood: resolved.understood,
		conversation: nextConversation(archive.index, read, citation),
		citations: [citation],
		passages: [citation],
	};
}

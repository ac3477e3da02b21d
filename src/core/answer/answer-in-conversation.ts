import { textOf } from "../article/article.ts";
import { isSpeakersName } from "../evidence/speaker-fit.ts";
import type { Asked } from "../question/asked.ts";
import { type Conversation, NEW_CONVERSATION } from "../question/conversation.ts";
import { readFrame } from "../question/frame/read-frame.ts";
import { resolveQuestion } from "../question/leaning/resolve-question.ts";
import type { Resolved } from "../question/leaning/resolved.ts";
import { parseQuery } from "../search/query/query.ts";
import { termsOf } from "../search/terms/terms.ts";
import type { Answer, Answered } from "./answer.ts";
import { answerBeside, asClosest, isEcho, keepBeside } from "./answer-beside.ts";
import { answerSame } from "./answer-same.ts";
import { answered } from "./answered.ts";
import { type Archive, searchedOf } from "./archive.ts";
import { holdsQuotation } from "./leaning/holds-quotation.ts";
import { leansOn } from "./leaning/leans-on.ts";
import type { Read } from "./read.ts";
import { readQuestion } from "./read-question.ts";

/** Answers a question as it was read. */
type AnswerRead = (archive: Archive, read: Read) => Answer;

/**
 * Answers a question in its conversation: of what it may mean there, the likeliest that is answered; where none is, the
 * no to the likeliest.
 */
export function answerInConversation(archive: Archive, whole: Asked, answerRead: AnswerRead): Answer {
	const before = holdsQuotation(whole.question) ? NEW_CONVERSATION : (whole.conversation ?? NEW_CONVERSATION);
	const asked = { ...whole, conversation: before };
	const readings = resolveQuestion(asked.question, before, (name) => isSpeakersName(archive.index, name));
	let no: Answer | null = null;
	for (const resolved of readings) {
		const answer = answerResolved(archive, { asked, resolved, before }, answerRead);
		if (answer.kind === "answered" && !isEcho(answer, resolved) && holdsName(answer, resolved)) return answer;
		no ??= answer.kind === "answered" ? asClosest(answer) : answer;
	}
	if (!no) throw new RangeError("Cannot answer: the question was not read");
	return no;
}

// "What about Hill?": what is told elsewhere, of Lee, is no answer.
function holdsName({ citations: [{ article, passage }] }: Answered, { name }: Resolved): boolean {
	const held = name === null ? null : new Set(termsOf(textOf(article, passage)));
	return held === null || termsOf(name ?? "").some((term) => held.has(term));
}

type Reading = { readonly asked: Asked; readonly resolved: Resolved; readonly before: Conversation };

function answerResolved(archive: Archive, { asked, resolved, before }: Reading, answerRead: AnswerRead): Answer {
	const quotation = readQuestion(archive.index, resolved.question, asked);
	const whole: Read = { asked, resolved, article: asked.article, quotation };
	// What was said over time was said in more than the article that is talked of.
	if (asked.order !== undefined && quotation?.kind === "what-said") return answerRead(archive, whole);
	if (resolved.article === null) return answerWhole(archive, whole, answerRead);
	if (asked.article !== undefined && asked.article !== resolved.article) return answerRead(archive, whole);
	// A question that leans on the one before is first asked of the article that answered that.
	const near = answerRead(archive, { ...whole, article: resolved.article });
	const found = near.kind === "answered" ? { ...near, searched: searchedOf(archive, asked.article) } : null;
	const beside = () => answerBeside(archive, whole);
	const elsewhere = () => (asked.article === undefined ? answerRead(archive, whole) : near);
	switch (isEmptyWho(archive, asked) ? "only" : resolved.near) {
		case "same": {
			const same = answerSame(archive.index, before, resolved.understood?.speaker ?? null);
			return same ? answered(archive, whole, { ...same, citations: [same.citation] }) : (found ?? near);
		}
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

// "Who let them off?" asks who did what was just told: "them" alone finds others of whom much is told.
function isEmptyWho({ index }: Archive, { question }: Asked): boolean {
	return readFrame(question).type === "person" && parseQuery(index, question).tokens.length === 0;
}

/**
 * A question that stands on its own is asked of all articles, but where it names nothing that the last article does not
 * hold, that article's answer comes first.
 */
function answerWhole(archive: Archive, read: Read, answerRead: AnswerRead): Answer {
	const before = read.asked.conversation?.article ?? null;
	if (before === null || read.article !== undefined) return answerRead(archive, read);
	const lean = leansOn(archive.index, read.asked.question, before);
	if (lean === "not") return answerRead(archive, read);
	const near = answerRead(archive, { ...read, article: before });
	if (near.kind === "answered") return { ...near, searched: archive.searched };
	return lean === "wholly" ? near : answerRead(archive, read);
}

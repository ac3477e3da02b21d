import { findQuoted } from "../evidence/find-quoted.ts";
import { isSpeakersName, readAskedSpeaker } from "../evidence/speaker-fit.ts";
import type { Asked } from "../question/asked.ts";
import { OF_WORDS } from "../question/asking-words.ts";
import { NEW_CONVERSATION } from "../question/conversation.ts";
import { type QuotationQuestion, readBriefQuestion, readQuotationQuestion } from "../question/quotation-question.ts";
import { resolveQuestion } from "../question/resolve-question.ts";
import { readTimeWindow } from "../question/time-window.ts";
import { parseQuery } from "../search/query/query.ts";
import type { Answer, Citation } from "./answer.ts";
import { answerFact, type Place } from "./answer-fact.ts";
import { citeFound, citeQuoted, speakerName, THRESHOLD } from "./answer-quoted.ts";
import { type Archive, searchedOf } from "./archive.ts";
import { distinct } from "./distinct.ts";
import { nextConversation } from "./next-conversation.ts";
import type { Read } from "./read.ts";
import { refuse } from "./refuse.ts";

const PASSAGES_SHOWN = 10;

/** Answers a question from an archive, or says why its articles do not answer it. */
export function answerQuestion(archive: Archive, asked: Asked): Answer {
	const resolved = resolveQuestion(asked.question, asked.conversation ?? NEW_CONVERSATION, (name) =>
		isSpeakersName(archive.index, name),
	);
	const whole = {
		asked,
		resolved,
		article: asked.article,
		quotation: readQuestion(archive, resolved.question, asked.speaker),
	};
	if (resolved.article === null || asked.article !== undefined) return answerRead(archive, whole);
	// A question that leans on the one before is first asked of the article that answered that.
	const near = answerRead(archive, { ...whole, article: resolved.article });
	return near.kind === "answered" ? { ...near, searched: archive.searched } : answerRead(archive, whole);
}

function answerRead(archive: Archive, read: Read): Answer {
	const { resolved, quotation, article, asked } = read;
	const place: Place = { article, window: readTimeWindow(resolved.question, asked.now) };
	const all = quotation ? findQuoted(archive.index, quotation, { article }) : [];
	const found = resolved.except === null ? all : all.filter((it) => speakerName(it) !== resolved.except);
	const quoted = quotation ? citeQuoted(quotation, found) : [];
	if (quoted.length > 0) {
		return answered(archive, read, {
			citations: quoted,
			confidence: found[0]?.confidence ?? 0,
			others: found.map(citeFound),
		});
	}
	const fact = answerFact(archive.index, resolved.question, place);
	const isFact = quotation === null || (quotation.kind === "who-said" && !OF_WORDS.has(quotation.verb));
	if (isFact && fact.answers.length > 0 && fact.confidence >= THRESHOLD) {
		return answered(archive, read, { citations: fact.answers, confidence: fact.confidence, others: fact.citations });
	}
	const confidence = quotation ? (found[0]?.confidence ?? 0) : fact.confidence;
	return refuse(archive, read, { found, confidence, closest: fact.citations, searched: searchedOf(archive, article) });
}

/** How the question asks for somebody's words; null where it asks for a fact. */
function readQuestion(archive: Archive, question: string, speaker: string | undefined): QuotationQuestion | null {
	const read = readQuotationQuestion(question);
	if (speaker !== undefined) {
		const topic = read === null ? question : read.kind === "what-said" ? read.topic : read.words;
		return { kind: "what-said", speaker, topic };
	}
	if (read) return read;
	const brief = readBriefQuestion(question);
	return brief?.kind === "what-said" && isQuoted(archive, brief.speaker) ? brief : null;
}

function isQuoted({ index }: Archive, speaker: string): boolean {
	const { name } = readAskedSpeaker(speaker);
	return (
		name.length > 0 &&
		name.every((term) => index.speakersOf(term).size > 0) &&
		parseQuery(index, speaker).tokens.length > 0
	);
}

type Evidence = {
	readonly citations: readonly Citation[];
	readonly confidence: number;
	readonly others: readonly Citation[];
};

function answered(archive: Archive, read: Read, { citations, confidence, others }: Evidence): Answer {
	const [first, ...rest] = citations;
	if (!first) throw new RangeError(`Cannot answer: no citation is given`);
	return {
		kind: "answered",
		question: read.asked.question,
		confidence,
		searched: searchedOf(archive, read.article),
		understood: read.resolved.understood,
		conversation: nextConversation(read, first),
		citations: [first, ...rest],
		passages: [first, ...distinct([...citations, ...others]).slice(1, PASSAGES_SHOWN)],
	};
}

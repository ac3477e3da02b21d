import { type Findings, findQuoted } from "../evidence/find-quoted.ts";
import type { Asked } from "../question/asked.ts";
import { readTimeWindow } from "../question/time-window.ts";
import type { Answer } from "./answer.ts";
import { answerFact, type Place } from "./answer-fact.ts";
import { answerInConversation } from "./answer-in-conversation.ts";
import { citeFound, citeQuoted, THRESHOLD } from "./answer-quoted.ts";
import { answered } from "./answered.ts";
import { type Archive, searchedOf } from "./archive.ts";
import { leaveOut } from "./leave-out.ts";
import type { Read } from "./read.ts";
import { refuse } from "./refuse.ts";
import { answerIntent } from "./telling/answer-intent.ts";

/** Answers a question from an archive, or says why its articles do not answer it. */
export function answerQuestion(archive: Archive, asked: Asked): Answer {
	const answer = (it: Asked) => answerInConversation(archive, it, answerRead);
	return answerIntent(archive, asked, answer) ?? answer(asked);
}

function answerRead(archive: Archive, read: Read): Answer {
	const { resolved, quotation, article, asked } = read;
	const { found: all, sureOf } = quotation ? findQuoted(archive.index, quotation, article) : NOTHING_SAID;
	const found = leaveOut(all, read);
	const sureness = found[0] ? sureOf(found[0]) : 0;
	const quoted = quotation ? citeQuoted(quotation, { found, sureOf }) : [];
	const answerQuoted = () =>
		answered(archive, read, { citations: quoted, confidence: sureness, others: found.values().map(citeFound) });
	if (quoted.length > 0 && quotation?.isSure) return answerQuoted();

	const place: Place = { article, window: readTimeWindow(resolved.question, asked.now) };
	// A quotation of no one who speaks here, "what is a fee called", may ask for a mere name.
	const asksForWords = quotation?.kind === "what-said" && found.some(({ measures }) => measures.speakerFit > 0);
	const fact = answerFact(archive.index, { question: resolved.question, place, asksForWords });
	const isFact = fact.answers.length > 0 && fact.confidence >= THRESHOLD;
	// Where a question may ask for words or a fact, words answer that are surer by far: most questions ask for facts.
	if (quoted.length > 0 && (!isFact || (sureness >= SURE && sureness > fact.confidence))) return answerQuoted();
	// "Who suggested a dam?" may be told by the article itself; "who said" is not.
	if (isFact && (!quotation?.isSure || quotation.verb !== "say")) {
		return answered(archive, read, { citations: fact.answers, confidence: fact.confidence, others: fact.citations });
	}
	const confidence = quotation ? sureness : fact.confidence;
	return refuse(archive, read, { found, confidence, closest: fact.citations, searched: searchedOf(archive, article) });
}

const NOTHING_SAID: Findings = { found: [], sureOf: () => 0 };

const SURE = 0.85;

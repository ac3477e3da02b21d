import { textOf } from "../article/article.ts";
import { type Findings, findQuoted } from "../evidence/find-quoted.ts";
import { tellsDenial } from "../evidence/quotation-evidence.ts";
import { readAskedSpeaker } from "../evidence/speaker-fit.ts";
import type { Asked } from "../question/asked.ts";
import type { QuotationQuestion } from "../question/saying/quotation-question.ts";
import { readTimeWindow } from "../question/time-window.ts";
import type { MarkForQuestion } from "../reader/mark.ts";
import { termsOf } from "../search/terms/terms.ts";
import type { Answer, Citation } from "./answer.ts";
import { answerFact, type Place } from "./answer-fact.ts";
import { answerInConversation } from "./answer-in-conversation.ts";
import { citeFound, citeQuoted, THRESHOLD } from "./answer-quoted.ts";
import { answered } from "./answered.ts";
import { type Archive, searchedOf } from "./archive.ts";
import { leaveOut } from "./leave-out.ts";
import { chooseArticles } from "./narrowing/choose-articles.ts";
import { citeInOrder, putInOrder } from "./narrowing/in-order.ts";
import { neededSentences } from "./needed-sentences.ts";
import type { Read } from "./read.ts";
import { refuse } from "./refuse.ts";
import { answerIntent } from "./telling/answer-intent.ts";
import { tell } from "./telling/tell.ts";

/** Answers a question from the articles of an archive that it is about, or says why these do not answer it. */
export function answerQuestion(archive: Archive, asked: Asked): Answer {
	const chosen = chooseArticles(archive, asked);
	if (chosen.kind === "none") return tell(chosen.archive, asked, chosen.told);
	const answer = answerFrom(chosen.archive, chosen.asked);
	// "Last week" may be that of an article: where nothing of these days answers, the words alone decide.
	if (!chosen.isSure && answer.kind !== "answered") return answerFrom(archive, asked);
	return { ...answer, question: asked.question };
}

function answerFrom(archive: Archive, asked: Asked): Answer {
	const answer = (it: Asked) => answerInConversation(archive, it, answerRead);
	return answerIntent(archive, asked, answer) ?? answer(asked);
}

function answerRead(archive: Archive, read: Read): Answer {
	const { resolved, quotation, article, asked } = read;
	const isWide = asked.order !== undefined && quotation?.kind === "what-said";
	const mark: MarkForQuestion = (passages) => archive.mark?.(resolved.question, passages) ?? null;
	const { found: all, sureOf } = quotation
		? findQuoted(archive.index, quotation, { article, isWide, mark })
		: NOTHING_SAID;
	const found = leaveOut(all, read);
	const sureness = found[0] ? sureOf(found[0]) : 0;
	const told = isWide && asked.order ? citeInOrder(quotation, { found, sureOf }, asked.order) : [];
	if (told.length > 0) return answered(archive, read, { citations: told, confidence: Math.max(sureness, THRESHOLD) });

	const quoted = quotation ? putInOrder(citeQuoted(quotation, { found, sureOf }), asked.order) : [];
	const answerQuoted = () =>
		answered(archive, read, { citations: quoted, confidence: sureness, others: found.values().map(citeFound) });
	if (quoted.length > 0 && quotation?.isSure) return answerQuoted();

	const place: Place = { article, window: readTimeWindow(resolved.question, asked.now) };
	// A quotation of no one who speaks here, "what is a fee called", may ask for a mere name.
	const asksForWords = quotation?.kind === "what-said" && found.some(({ measures }) => measures.speakerFit > 0);
	const fact = answerFact(archive.index, { question: resolved.question, place, asksForWords, mark: archive.mark });
	const facts = fact.answers.filter((it) => !isOfAnother(it, quotation) && !isClaimed(it, quotation));
	// How sure it is, is told of the first.
	const isFact = facts[0] !== undefined && facts[0] === fact.answers[0] && fact.confidence >= THRESHOLD;
	// Where a question may ask for words or a fact, words answer that are surer by far: most questions ask for facts.
	if (quoted.length > 0 && (!isFact || (sureness >= SURE && sureness > fact.confidence))) return answerQuoted();
	// "Who suggested a dam?" may be told by the article itself; "who said" is not.
	if (isFact && (!quotation?.isSure || quotation.verb !== "say")) {
		// "Who runs the ferry?" asks for a name, whatever its bearer says there.
		const asksWhoSaid = quotation?.kind === "who-said" && !quotation.isGuess;
		const spoken = asksWhoSaid ? facts.map((it) => spokenBy(it, found) ?? it) : facts;
		const citations = putInOrder(spoken, asked.order);
		return answered(archive, read, { citations, confidence: fact.confidence, others: fact.citations });
	}
	const confidence = quotation ? sureness : fact.confidence;
	return refuse(archive, read, { found, confidence, closest: fact.citations, searched: searchedOf(archive, article) });
}

/**
 * "Which farmer warned of rain?": where a name answers, the words there that are that person's are what is told; null
 * where there are none.
 */
function spokenBy({ passage, highlight, article }: Citation, found: Findings["found"]): Citation | null {
	const named = highlight ? textOf(article, highlight) : "";
	const spoken = found.find(({ passage: own, quotation: { speaker } }) => {
		const name = speaker ? textOf(article, speaker.name) : "";
		return own.article === article && own.start === passage.start && name !== "" && named.includes(name);
	});
	return spoken ? citeFound(spoken) : null;
}

/** "What did Lee promise?": another's words, in a passage that does not name Lee, have nothing of it but the verb. */
function isOfAnother({ article, passage, quotation }: Citation, asked: QuotationQuestion | null): boolean {
	if (asked?.kind !== "what-said" || asked.topic !== "" || !quotation?.speaker) return false;
	const { name } = readAskedSpeaker(asked.speaker);
	const held = new Set(termsOf(textOf(article, passage)));
	return name.length > 0 && !name.some((term) => held.has(term));
}

/** "What did Lee deny?": what is told without a word of denial, Lee may as well have claimed. */
function isClaimed(citation: Citation, asked: QuotationQuestion | null): boolean {
	if (asked?.family !== "deny" || asked.isNegated) return false;
	return !tellsDenial(textOf(citation.article, neededSentences(citation)));
}

const NOTHING_SAID: Findings = { found: [], sureOf: () => 0 };

const SURE = 0.85;

import { textOf } from "../article/article.ts";
import { familyOf, sayingFamilyOf } from "../question/saying/saying-verbs.ts";
import type { Quotation, Stance } from "../quotation/quotation.ts";
import type { Passage } from "../search/index/passage.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import type { AskedQuotation } from "./asked-quotation.ts";
import type { SpeakerMatch } from "./match-speakers.ts";
import { countMissingNames } from "./missing-words.ts";
import type { Quoted } from "./weigh-quotations.ts";

/** What is claimed, what is denied, and what is neither. */
const CLAIMED: ReadonlySet<Stance> = new Set<Stance>(["said"]);

/** Where anybody may speak. */
const NOBODY: SpeakerMatch = { fit: 0, share: 0 };

/**
 * What speaks for a quotation that may answer, by the name of its weight. A new piece of evidence is a line here;
 * `npm run fit` learns its weight.
 */
export function measureQuotation(index: PassageIndex, asked: AskedQuotation, quoted: Quoted) {
	const { question, matchSpeaker, passages, relevance } = asked;
	const { query } = asked.topic;
	const { quotation, passage } = quoted;
	const terms = query.rarity.size;
	const isAny = Number(terms === 0);
	const match = matchSpeaker?.(passage, quotation) ?? NOBODY;
	// "Who didn't deny" asks for no denial, and "who wouldn't rule out" for what is said.
	const isDenial = question.family === "deny" ? !question.isNegated : question.isNegated && question.family === "say";
	const missingNames = countMissingNames(index, query, {
		number: quoted.number,
		names: asked.names,
		known: quotation.speaker ? textOf(passage.article, quotation.speaker.name) : "",
	});
	const byName = match.fit >= BY_NAME && missingNames === 0;
	const missing = (1 - isAny) * (1 - quoted.coverage);
	return {
		coverage: quoted.coverage,
		own: quoted.own,
		around: quoted.context - quoted.coverage,
		/** The same for a topic of a word or two, which stands there or not. */
		fewAround: Number(terms <= 2) * (quoted.context - quoted.coverage),
		fewCovered: Number(terms <= 2) * quoted.coverage,
		sequence: quoted.sequence,
		rare: quoted.rare,
		matched: Math.log(1 + quoted.matched),
		isAny,
		/** Of few words nearly all must be there: "Iran is an enemy" is not "Russia is an enemy". */
		missingOfFew: missing / Math.max(1, Math.sqrt(terms)),
		missingAround: ((1 - isAny) * (1 - quoted.context)) / Math.max(1, Math.sqrt(terms)),
		unknown: asked.unknown,
		/** Names and numbers of the question that the passage does not hold, nor its speaker: another matter. */
		missingNames,
		/** Of few words one is such a name: “Iran is an enemy” for “Russia is an enemy”. */
		otherMatter: Number(question.kind === "who-said" && terms <= FEW && (missingNames > 0 || isShort(terms, quoted))),
		/** Who is asked for by name says most of the topic, or says it where the topic stands. */
		isOnTopic: Number(question.kind === "what-said" && byName && isHeard(quoted)),
		isNamed: Number(quotation.speaker !== null),
		/** Who is asked for is who speaks: by the words of the name, and by what is known of whoever it is. */
		speakerFit: match.fit,
		speakerShare: match.share,
		speakerOff: Number(matchSpeaker !== null && match.share < LEAST_KNOWN),
		passage: passages.get(quoted.number) ?? 0,
		relevance,
		sameVerb: Number(question.verb !== "say" && lemmasOf(quoted).includes(question.verb)),
		sameFamily: Number(question.family !== "say" && lemmasOf(quoted).map(familyOf).includes(question.family)),
		isDirect: Number(quotation.kind === "direct"),
		isMixed: Number(quotation.kind === "mixed"),
		denialAsked: Number(isDenial && quotation.stance === "denied"),
		claimForDenial: Number(isDenial && quotation.stance !== "denied"),
		denialForClaim: Number(!isDenial && !CLAIMED.has(quotation.stance)),
		length: Math.log(Math.max(1, quotation.content.end - quotation.content.start)),
		size: Math.log(Math.max(1, index.sizeOf(query.within))),
		isSure: Number(question.isSure),
	};
}

/** Whether a quotation cannot answer, whatever it is about: who denied something is asked for, and it claims it. */
export function isBeside({ question }: AskedQuotation, { passage, quotation }: Quoted): boolean {
	const { kind, family, isNegated } = question;
	const isTakenBack = quotation.stance === "denied" || quotation.stance === "unsaid";
	const isNegative = () => NEGATIVE.test(textOf(passage.article, quotation.content));
	// "It is not a border" denies that it is one.
	if (family === "deny" && !isNegated) return !isTakenBack && !isNegative() && !isOfDenial(passage, quotation);
	if (family === "say" && isNegated) return !isTakenBack;
	// "Who said it is not a border?": who said that it is one is no answer.
	return kind === "who-said" && NEGATION.test(question.words) && !isTakenBack && !isNegative();
}

const NEGATION = /\b(?:not|never)\b|n['’]t\b/i;
const NEGATIVE = /\b(?:not|never|no|nobody|nothing|none|without)\b|n['’]t\b/i;

/** Whether a text denies anything: with a negation, or with a verb such as "rejected". */
export function tellsDenial(text: string): boolean {
	return NEGATIVE.test(text) || hasDenyingVerb(text);
}

function hasDenyingVerb(text: string): boolean {
	const words = text.toLowerCase().split(/[^\p{L}]+/u);
	return words.some((word) => sayingFamilyOf(word)?.family === "deny");
}

/** Whether it is said in a sentence that denies something: "denied that, saying …". */
function isOfDenial({ article, paragraph }: Passage, { content }: Quotation): boolean {
	return paragraph.sentences
		.filter(({ start, end }) => start < content.end && end > content.start)
		.some((sentence) => hasDenyingVerb(textOf(article, sentence)));
}

/** What each piece of evidence is called. */
export type QuotationMeasures = ReturnType<typeof measureQuotation>;

/**
 * Whether too little is said of a few words whose speaker is asked for: "the bridge" of "the bridge was painted
 * green".
 */
function isShort(terms: number, { coverage, context }: Quoted): boolean {
	return coverage + 0.25 * (context - coverage) < 0.75 - 0.1 * terms;
}

/** A speaker fits so well by the name alone. */
const BY_NAME = 0.8;

function isHeard({ coverage, context }: Quoted): boolean {
	return coverage + 0.6 * (context - coverage) >= HEARD;
}

/** The share of a topic that is enough where the speaker is the one asked for. */
const HEARD = 0.4;

/** So few words of a question are all needed. */
const FEW = 3;
/** The least share of the words asked for that must be known of a speaker. */
const LEAST_KNOWN = 0.25;

/** The verbs of saying in the cue of a quotation. */
function lemmasOf({ passage, quotation }: Quoted): readonly string[] {
	const words = quotation.cue ? textOf(passage.article, quotation.cue).toLowerCase().split(/\s+/) : [];
	return words.flatMap((word) => sayingFamilyOf(word)?.lemma ?? []);
}

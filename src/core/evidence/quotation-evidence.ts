import { textOf } from "../article/article.ts";
import { familyOf, sayingFamilyOf } from "../question/saying/saying-verbs.ts";
import type { Quotation, Stance } from "../quotation/quotation.ts";
import type { Passage } from "../search/index/passage.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import type { Query } from "../search/query/query.ts";
import { foldWord, termsOf } from "../search/terms/terms.ts";
import type { AskedQuotation } from "./asked-quotation.ts";
import { countMissingNames, shareUnknown } from "./missing-words.ts";
import { fitSpeaker } from "./speaker-fit.ts";
import type { Quoted } from "./weigh-quotations.ts";

/** What is claimed, what is denied, and what is neither. */
const CLAIMED: ReadonlySet<Stance> = new Set<Stance>(["said"]);

/**
 * What speaks for a quotation that may answer, by the name of its weight. A new piece of evidence is a line here;
 * `npm run fit` learns its weight.
 */
export function measureQuotation(index: PassageIndex, asked: AskedQuotation, quoted: Quoted) {
	const { question, topic, speaker, passages, relevance } = asked;
	const { quotation, passage } = quoted;
	const terms = topic.rarity.size;
	const isAny = Number(terms === 0);
	const known = speaker ? shareOfSpeaker(index, speaker.query, quoted) : 0;
	const cue = cueFamily(quoted);
	// "Who didn't deny" asks for no denial, and "who wouldn't rule out" for what is said.
	const isDenial = question.family === "deny" ? !question.isNegated : question.isNegated && question.family === "say";
	const missingNames = countMissingNames(index, topic, {
		number: quoted.number,
		names: asked.names,
		known: quotation.speaker ? termsOf(textOf(passage.article, quotation.speaker.name)) : [],
	});
	const speakerFit = speaker ? fitSpeaker(speaker.words, passage, quotation) : 0;
	const byName = speakerFit >= BY_NAME && missingNames === 0;
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
		unknown: shareUnknown(index, topic),
		/** Names and numbers of the question that the passage does not hold, nor its speaker: another matter. */
		missingNames,
		/** Of few words one is such a name: “Iran is an enemy” for “Russia is an enemy”. */
		otherMatter: Number(question.kind === "who-said" && terms <= FEW && (missingNames > 0 || isShort(terms, quoted))),
		/** Who is asked for by name says most of the topic, or says it where the topic stands. */
		isOnTopic: Number(question.kind === "what-said" && byName && isHeard(quoted)),
		isNamed: Number(quotation.speaker !== null),
		/** Who is asked for is who speaks: by the words of the name, and by what is known of whoever it is. */
		speakerFit,
		speakerShare: known,
		speakerOff: Number(speaker !== null && known < LEAST_KNOWN),
		passage: passages.get(quoted.number) ?? 0,
		relevance,
		sameVerb: Number(cue.lemmas.has(question.verb) && question.verb !== "say"),
		sameFamily: Number(cue.families.has(question.family) && question.family !== "say"),
		isDirect: Number(quotation.kind === "direct"),
		isMixed: Number(quotation.kind === "mixed"),
		denialAsked: Number(isDenial && quotation.stance === "denied"),
		claimForDenial: Number(isDenial && quotation.stance !== "denied"),
		denialForClaim: Number(!isDenial && !CLAIMED.has(quotation.stance)),
		length: Math.log(Math.max(1, quotation.content.end - quotation.content.start)),
		size: Math.log(Math.max(1, topic.within.to - topic.within.from)),
		isSure: Number(question.isSure),
	};
}

/** Whether a quotation cannot answer, whatever it is about: who denied something is asked for, and it claims it. */
export function isBeside({ question }: AskedQuotation, { passage, quotation }: Quoted): boolean {
	const { kind, family, isNegated } = question;
	const isTakenBack = quotation.stance === "denied" || quotation.stance === "unsaid";
	const isNegative = DENIES.test(textOf(passage.article, quotation.content));
	// "It is not a border" denies that it is one.
	if (family === "deny" && !isNegated) return !isTakenBack && !isNegative && !isOfDenial(passage, quotation);
	if (family === "say" && isNegated) return !isTakenBack;
	// "Who said it is not a border?": who said that it is one is no answer.
	const words = kind === "who-said" ? question.words : "";
	return NEGATION.test(words) && !isTakenBack && !isNegative;
}

const NEGATION = /\b(?:not|never)\b|n['’]t\b/i;
const DENIES = /\b(?:not|never|no|nobody|nothing|none|without)\b|n['’]t\b/i;
const DENYING = /\bden(?:y|ied|ies|ying)\b/i;

/** Whether it is said in a sentence that denies something: "denied that, saying …". */
function isOfDenial({ article, paragraph }: Passage, { content }: Quotation): boolean {
	return paragraph.sentences
		.filter(({ start, end }) => start < content.end && end > content.start)
		.some((sentence) => DENYING.test(textOf(article, sentence)));
}

/** What each piece of evidence is called. */
export type QuotationMeasures = ReturnType<typeof measureQuotation>;

/** What a word of a role tells that is found by its kin: "attorney" for "lawyer". */
const KIN = 0.8;
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

/** The share, by what they tell, of the words that name who is asked for which the article says of who speaks. */
function shareOfSpeaker(index: PassageIndex, { rarity, worths }: Query, { passage, quotation }: Quoted): number {
	const { speaker, source } = quotation;
	const { article } = passage;
	const spans = [speaker?.name, speaker?.description, source].filter((span) => span !== undefined && span !== null);
	const texts = spans.map((span) => textOf(article, span));
	const terms = new Set(texts.flatMap(termsOf));
	for (const text of texts) terms.add(acronymOf(text));
	const told = new Map<string, number>();
	for (const term of terms) {
		if (rarity.has(term)) told.set(term, rarity.get(term) ?? 0);
		for (const { term: askedTerm, worth } of worths.get(index.vocabulary.get(term) ?? -1) ?? [])
			told.set(askedTerm, Math.max(told.get(askedTerm) ?? 0, worth, KIN * (rarity.get(askedTerm) ?? 0)));
	}
	const all = [...rarity.values()].reduce((sum, worth) => sum + worth, 0);
	return all === 0 ? 0 : [...told.values()].reduce((sum, worth) => sum + worth, 0) / all;
}

/** "nwsl" for "the National Women's Soccer League". */
function acronymOf(name: string): string {
	const capitals = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
	return capitals.length < 2 ? "" : foldWord(capitals.map((word) => word[0]).join(""));
}

function cueFamily({ passage, quotation }: Quoted) {
	const words = quotation.cue ? textOf(passage.article, quotation.cue).toLowerCase().split(/\s+/) : [];
	const known = words.flatMap((word) => sayingFamilyOf(word) ?? []);
	return {
		lemmas: new Set(known.map(({ lemma }) => lemma)),
		families: new Set(known.map(({ lemma }) => familyOf(lemma))),
	};
}

import { wordSet } from "../../lexicon/word-list.ts";
import type { AnswerType, Asked } from "../../question/answer-type.ts";
import { readQuestionForm } from "../../question/question-form.ts";
import type { Query } from "../../search/query/query.ts";
import { termsOf } from "../../search/terms/terms.ts";
import { MONEY_WORDS } from "../data/money-words.ts";
import type { Described } from "./find-named.ts";
import type { AskedPhrase } from "./phrase-evidence.ts";
import type { FitType } from "./phrase-fit.ts";

const PLURAL_NOUN = /[^su]s$|^(?:people|men|women|children)$/i;
const SEVERAL =
	/\b(?:what|which|who|whom)\s+(?:are|were|(?:\p{L}+\s+)?(?:two|three|four|five|six)|countries|names)\b/iu;

const WHERE_IS = /^\W*where(?:['’]?s|\s+(?:is|are|was|were))\s/i;

/** All that a question tells of the words that answer it. */
export function readAskedPhrase(question: string, { type, focus }: Asked, query: Query): AskedPhrase {
	const totalRarity = [...query.rarity.values()].reduce((sum, rarity) => sum + rarity, 0);
	const focusTerms = new Set(termsOf(focus ?? ""));
	const isDescribed = type === "definition" || (type === "place" && WHERE_IS.test(question));
	return {
		...readQuestionForm(question),
		type,
		fitType: type === "amount" ? readAmount(question) : type,
		focusTerms,
		askedTerms: new Set(query.rarity.keys()),
		described: isDescribed ? readDescribed(question, type, focus ?? "") : null,
		asksForExchange: EXCHANGE.test(question),
		isPlural: PLURAL_NOUN.test(focus ?? "") || SEVERAL.test(question),
		totalRarity: totalRarity || 1,
	};
}

const WHO = /^\W*who\b/i;

function readDescribed(question: string, type: AnswerType, focus: string): Described | null {
	const terms = new Set(termsOf(focus));
	if (terms.size === 0) return null;
	if (type === "place") return { terms, kind: "place", surname: null };
	if (!WHO.test(question)) return { terms, kind: "thing", surname: null };
	return { terms, kind: "person", surname: terms.size > 1 ? ([...terms].at(-1) ?? null) : null };
}

const EXCHANGE = /\bin (?:exchange|return) for\b/i;
/** A part may be told as a share or as a sum. */
const PART_OF = /\bhow much of\b/i;
const SHARE = /\b(?:percent|percentage|per cent|share|proportion|fraction|rate|discount)\b/i;
const MONEY = wordSet(MONEY_WORDS);

function readAmount(question: string): FitType {
	if (PART_OF.test(question)) return "amount";
	if (SHARE.test(question)) return "share";
	return question.match(/\w+/g)?.some((word) => MONEY.has(word.toLowerCase())) ? "money" : "amount";
}

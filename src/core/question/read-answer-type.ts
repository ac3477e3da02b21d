import { isGivenName } from "../quotation/text/given-names.ts";
import type { AnswerType, Asked } from "./answer-type.ts";
import { askedNoun } from "./asked-noun.ts";
import { plainWords } from "./plain-words.ts";
import { typeOfNoun } from "./type-of-noun.ts";

/** Reads what a question asks for from its own words, in whatever case and with or without its question mark. */
export function readAnswerType(question: string): Asked {
	const words = plainWords(question);
	for (const read of [readName, readHow, readDefinition, readWhat, readQuestionWord, readYesNo, readKeywords]) {
		const asked = read(words);
		if (asked) return asked;
	}
	return { type: "any", focus: null };
}

// "Name one country that …": the same as "which country".
function readName(words: string): Asked | null {
	const focus = NAME.exec(words)?.[1];
	return focus ? { type: typeOfNoun(focus.toLowerCase()), focus } : null;
}

const NAME =
	/^name\s+(?:a|an|one|two|three|some|the)\s+(?:\p{L}+\s+)??(\p{L}+)(?=\s+(?:of|that|which|who|in|from)\b|$)/iu;

const HOW_TYPES: ReadonlyMap<string, AnswerType> = new Map([
	["many", "count"],
	["much", "amount"],
	["often", "count"],
	["frequently", "count"],
	["long", "duration"],
	["soon", "time"],
	["early", "time"],
	["late", "time"],
	["recently", "time"],
	...[
		"far",
		"old",
		"big",
		"large",
		"high",
		"tall",
		"fast",
		"quickly",
		"deep",
		"wide",
		"heavy",
		"small",
		"hot",
		"cold",
		"young",
		"close",
		"thick",
	].map((word) => [word, "measure"] as const),
]);
const HOW = /\bhow\s+(\p{L}+)/iu;
const LENGTH_UNIT = /\b(?:met(?:re|er)s?|kilomet(?:re|er)s?|km|miles?|feet|foot|inch(?:es)?|yards?)\b/i;
const COUNTING = /^how\s+\p{L}+\s+(?:(?:more|other|different|of|the)\s+)*/iu;

// "how many tanks", "how much", "how long", "how"
function readHow(words: string): Asked | null {
	const how = HOW.exec(words);
	if (!how) return null;
	const degree = how[1]?.toLowerCase() ?? "";
	const type = HOW_TYPES.get(degree);
	if (!type) return { type: "manner", focus: null };
	if (degree === "long" && LENGTH_UNIT.test(words)) return { type: "measure", focus: null };
	const focus = degree === "many" || degree === "much" ? askedNoun(words.slice(how.index).replace(COUNTING, "")) : null;
	if (type === "count" && /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centuries)$/i.test(focus ?? ""))
		return { type: "duration", focus };
	if (type === "amount" && /^(?:time)$/i.test(focus ?? "")) return { type: "duration", focus };
	return { type, focus };
}

const DEFINITION = /^(who|what|where)\s+(?:is|are|was|were)\s+(.+)$/i;
// What is described has no phrase with it ("of", "known"), no superlative or participle, no owner, and no clause.
const PHRASED = "of|by|for|to|on|at|from|with|in|called|named|known|made|used|located|responsible|said|doing|going";
const WITH_CLAUSE = String.raw`^(?:the|a|an)\s.*\s(?:that|which|who)\b`;
const NOT_DESCRIBED = new RegExp(
	String.raw`\b(?:${PHRASED}|one|another|some)\b|(?:ing|est)\b|'s?\s|${WITH_CLAUSE}`,
	"i",
);
const PLAIN_PHRASE = /^(?:(?:the|a|an)\s+)?[\p{L}\p{N}'.-]+(?:\s+[\p{L}\p{N}'.-]+){0,3}$/iu;

// "who is Ahmed Taha", "what is HTS", "where is Douma": a bare name or noun is to be described
function readDefinition(words: string): Asked | null {
	const [, asked = "", described = ""] = DEFINITION.exec(words) ?? [];
	if (described === "" || !PLAIN_PHRASE.test(described) || NOT_DESCRIBED.test(described)) return null;
	if (described.split(/\s+/).some((word) => /ed$/.test(word) && !isGivenName(word.toLowerCase()))) return null;
	const focus = described.replace(/^(?:the|an?)\s+/i, "");
	if (/^where/i.test(asked)) return { type: "place", focus };
	if (/^who/i.test(asked)) {
		const head = focus.split(/\s+/).at(-1) ?? "";
		return typeOfNoun(head.toLowerCase()) === "person"
			? { type: "person", focus: null }
			: { type: "definition", focus };
	}
	const type = typeOfNoun(described.toLowerCase().split(/\s+/).at(-1) ?? "");
	return type === "thing" || !/^the\s/i.test(described) ? { type: "definition", focus } : { type, focus };
}

const WHAT = /\b(?:what|which)\b(.*)$/i;
const DID = /^\s*(?:did|does|do)\b/i;
const HAPPENED = /^\s*happen(?:ed|s)?\b/i;
const BEHIND_DO = /^(?:to|with|after|before|in|when|for|about)\b/i;
const NAMES_OF = /^\s+(?:is|are|was|were)\s+the\s+names?\s+of\s+(?:the\s+|\p{L}+['’]s\s+)?(.+)$/iu;
const STANDS_FOR = " stand for";
const CALLED = /\b(?:called|named|name|known as|nickname|stand for|term)\b/i;
const KIND_OF = /^\s+(?:other\s+)?(?:kinds?|types?|sorts?|forms?|category|class|style)\s+of\s+([\p{L}'-]+)/iu;
// "is the price of", "was Ann's first job": the noun before what belongs to it.
const OWNED = String.raw`(?:the|their|his|her|its|one|\p{L}+'s?)\s+(?:\p{L}+\s+){0,3}?(\p{L}+)`;
const BELONGING = String.raw`(?=\s+(?:of|for|in|that|which|behind|to|from|at|by|given)\b|$)`;
const BE_NOUN = new RegExp(String.raw`^\s+(?:is|are|was|were)\s+${OWNED}${BELONGING}`, "iu");

// "what year", "which minister", "what type of treaty", "what did X do", "what was the price of"
function readWhat(words: string): Asked | null {
	if (/\b(?:who|whom|whose|when|where|why)\b/i.test(words.split(/\b(?:what|which)\b/i)[0] ?? "")) return null;
	const [what, after = ""] = WHAT.exec(words) ?? [];
	if (what === undefined) return null;
	const acronym = readAcronym(after);
	if (acronym) return { type: "definition", focus: acronym };
	if (asksForDeed(after)) return { type: "clause", focus: null };
	const kind = KIND_OF.exec(after)?.[1];
	if (kind) return { type: "thing", focus: kind };
	const named = NAMES_OF.exec(after)?.[1];
	if (named) return { type: "name", focus: askedNoun(named) };
	const focus = askedNoun(after);
	if (focus) {
		const type = typeOfNoun(focus.toLowerCase());
		return { type, focus };
	}
	const ofBe = BE_NOUN.exec(after)?.[1];
	const type = ofBe ? typeOfNoun(ofBe.toLowerCase()) : "thing";
	if (ofBe && type !== "thing") return { type, focus: ofBe };
	if (CALLED.test(after)) return { type: "name", focus: null };
	if (/^\s+(?:\p{L}+\s+){1,6}for$/iu.test(after)) return { type: "reason", focus: null };
	return { type: "thing", focus: ofBe ?? null };
}

// "does the NHS stand for"
function readAcronym(after: string): string | null {
	if (!DID.test(after) || !after.toLowerCase().endsWith(STANDS_FOR)) return null;
	const acronym = after
		.slice(0, -STANDS_FOR.length)
		.trim()
		.replace(/^\S+ ?(?:the )?/i, "");
	return acronym === "" ? null : acronym;
}

// "did X do", "does Y do in winter", "happened"
function asksForDeed(after: string): boolean {
	if (HAPPENED.test(after)) return true;
	const words = after.trim().split(" ");
	return (
		DID.test(after) &&
		words.some(
			(word, at) =>
				at > 0 && /^(?:do|happen)$/i.test(word) && (at === words.length - 1 || BEHIND_DO.test(words[at + 1] ?? "")),
		)
	);
}

const QUESTION_WORDS: readonly (readonly [RegExp, AnswerType])[] = [
	[/\b(?:who|whom|whose)\b/i, "person"],
	[/\bwhen\b/i, "time"],
	[/\bwhere\b/i, "place"],
	[/\b(?:why|how come)\b/i, "reason"],
];

function readQuestionWord(words: string): Asked | null {
	let first: { readonly at: number; readonly type: AnswerType } | null = null;
	for (const [pattern, type] of QUESTION_WORDS) {
		const at = words.search(pattern);
		if (at >= 0 && at < (first?.at ?? Number.POSITIVE_INFINITY)) first = { at, type };
	}
	return first && { type: first.type, focus: null };
}

const YES_NO = /^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|may|might|must)\b/i;

function readYesNo(words: string): Asked | null {
	return YES_NO.test(words) ? { type: "yes-no", focus: null } : null;
}

// "regatta entries total", "largest investor in the pier": a noun that tells the type, at the end or before "of"
function readKeywords(words: string): Asked | null {
	const parts = words.toLowerCase().split(/\s+/);
	if (parts.length > 9) return null;
	const border = parts.findIndex((part, i) => i > 0 && /^(?:of|in|for|at|on|to)$/.test(part));
	for (const at of [border - 1, parts.length - 1]) {
		const noun = parts[at];
		const type = noun === undefined ? "thing" : typeOfNoun(noun);
		if (type !== "thing" && noun !== undefined) return { type, focus: noun };
	}
	return null;
}

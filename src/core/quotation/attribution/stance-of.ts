import { wordSet, wordsOf } from "../../lexicon/word-list.ts";
import type { Clause } from "../clause/clause.ts";
import type { Parsed } from "../clause/parsed.ts";
import { DOUBTS, DUE, FAKES, PLANS, REFUSALS } from "../data/stances.ts";
import type { Stance } from "../quotation.ts";
import { SUBJECT_PRONOUNS } from "../text/function-words.ts";
import { isAdverbAt, lowerAt } from "../text/reading.ts";
import { ROLES } from "../text/titles.ts";

const REFUSAL = stems(REFUSALS);
const PLAN = stems(PLANS);
const FAKE = wordSet(FAKES);
const DUES = wordSet(DUE);
const IS = /^(?:is|are|was|were|'s|'re|am)$/;
const DOUBT = wordSet(DOUBTS);
const DENIAL = /^(?:deny|denie[sd]|denying)$/;
const CONDITION = /^(?:if|unless|whether|lest|had|should|were)$/;
const QUESTION = /^(?:did|does|do|has|have|is|was|would|could|can|will)$/;
const NOBODY = /^(?:nobody|noone|none|neither|no|hardly|nothing)$/;
const PREVENTION = /^(?:prevent|stop|bar|keep|kept|shy|shied|shrink)/;

function stems(list: string): RegExp {
	return new RegExp(`^(?:${wordsOf(list).join("|")})`);
}

/** What a clause does to the content that its verb reports: said, or denied, not said, asked, only thought of. */
export function stanceOf(reading: Parsed, clause: Clause | undefined, own: Stance): Stance {
	let stance = own === "denied" && clause?.verb.isNegated ? "unsaid" : own;
	let inner: Clause | null = null;
	let outer = clause ?? null;
	for (let steps = 0; outer && steps < MOST_STEPS; steps++) {
		const passed = inner ? passOn(reading, inner, outer) : null;
		if (inner && passed === null) break;
		stance = worse(stance, passed ?? "said");
		stance = worse(stance, ofClause(reading, outer));
		inner = outer;
		outer = outer.governor;
	}
	return stance;
}

const MOST_STEPS = 6;
const WEIGHT: Readonly<Record<Stance, number>> = { said: 0, asked: 1, hypothetical: 2, unsaid: 3, denied: 4 };

function worse(one: Stance, other: Stance): Stance {
	return WEIGHT[other] > WEIGHT[one] ? other : one;
}

/** What a clause says of its own verb: "never said", "nobody said", "would say", "if he said". */
function ofClause(reading: Parsed, { verb, subject, opener, kind }: Clause): Stance {
	if (verb.isNegated || isNobody(reading, subject?.first)) return "unsaid";
	if (verb.modal !== null || isInverted(reading, verb.first)) return "hypothetical";
	const opening = lowerAt(reading, opener);
	if (kind !== "subordinate") return "said";
	if (CONDITION.test(opening)) return "hypothetical";
	return QUESTION.test(opening) ? "asked" : "said";
}

/** Whether a verb is the first behind an auxiliary that opens the sentence as "if" would: "Had Lee, 40, said". */
function isInverted({ words, clauses }: Parsed, verb: number): boolean {
	const sentence = words[verb]?.sentence;
	let first = verb;
	while (first > verb - LONGEST_SUBJECT && words[first - 1]?.sentence === sentence) {
		first--;
		if (clauses.has(first) && words[first - 1]?.sentence === sentence) return false;
	}
	const opens = first < verb && words[first - 1]?.sentence !== sentence;
	return opens && /^(?:had|should|were)$/.test(words[first]?.lower ?? "");
}

const LONGEST_SUBJECT = 20;

/** Whether a subject is nobody: "no one at the firm", "neither Lee nor Roy", "not even Lee". */
function isNobody(reading: Parsed, first: number | undefined): boolean {
	if (first === undefined) return false;
	if (NOBODY.test(lowerAt(reading, first))) return true;
	const before = lowerAt(reading, first - 1);
	return before === "not" || (before === "even" && lowerAt(reading, first - 2) === "not");
}

/** What the verb above makes of a clause; null where the clause does not hang on it ("…, saying it was ill"). */
function passOn(reading: Parsed, inner: Clause, outer: Clause): Stance | null {
	const above = lowerAt(reading, outer.verb.head);
	if (inner.kind === "reported") {
		if (DENIAL.test(above)) return "denied";
		if (inner.opener >= 0 && isDoubted(reading, outer, inner.opener)) return "unsaid";
		return outer.verb.isNegated && inner.opener >= 0 ? "unsaid" : null;
	}
	if (inner.kind === "relative") return isFake(reading, outer) ? "unsaid" : null;
	if (inner.kind === "subordinate") return null;
	if (inner.kind !== "verbal") return null;
	if (inner.verb.form === "infinitive") {
		if (REFUSAL.test(above) || REFUSAL.test(lowerAt(reading, inner.verb.first - 1))) return "unsaid";
		if (isDue(reading, outer, inner)) return "hypothetical";
		if (!isBeside(reading, outer, inner)) return isWished(reading, outer, inner) ? "hypothetical" : null;
		return PLAN.test(above) ? "hypothetical" : "said";
	}
	if (isFake(reading, outer)) return "unsaid";
	if (isBeside(reading, outer, inner)) return DENIAL.test(above) ? "denied" : REFUSAL.test(above) ? "unsaid" : "said";
	return inner.opener >= 0 && isAvoided(reading, inner.opener) ? "unsaid" : null;
}

/**
 * The stance of a verb without tense by the words before it: "far from saying", "without saying", "instead of saying".
 */
function isAvoided(reading: Parsed, opener: number): boolean {
	const own = lowerAt(reading, opener);
	const before = lowerAt(reading, opener - 1);
	if (own === "without" || own === "against") return true;
	if (own === "from") return before === "far" || REFUSAL.test(before) || PREVENTION.test(before);
	if (own === "of") return before === "short" || before === "instead" || before === "shy";
	return own === "than" && before === "rather";
}

// "no evidence that", "it is false that"
function isDoubted(reading: Parsed, outer: Clause, that: number): boolean {
	for (let at = that - 1; at > Math.max(outer.verb.head, that - 4); at--)
		if (DOUBT.has(lowerAt(reading, at))) return true;
	return false;
}

function isBeside(reading: Parsed, outer: Clause, inner: Clause): boolean {
	let at = outer.verb.end;
	while (at < inner.verb.first && isAdverbAt(reading, at)) at++;
	return at === inner.verb.first;
}

// "expects the council to say": the object of a verb of wishing is the subject of the next.
function isWished(reading: Parsed, outer: Clause, inner: Clause): boolean {
	const first = inner.subject?.first ?? -1;
	return first >= outer.verb.end && PLAN.test(lowerAt(reading, outer.verb.head));
}

// "is to say", "was due to say", of somebody; not "his answer was to say".
function isDue(reading: Parsed, { verb, subject }: Clause, inner: Clause): boolean {
	if (!subject || !IS.test(lowerAt(reading, verb.first))) return false;
	const last = lowerAt(reading, subject.end - 1);
	if (!reading.words[subject.end - 1]?.isCapital && !SUBJECT_PRONOUNS.has(last) && !ROLES.has(last)) return false;
	for (let at = verb.first + 1; at < inner.verb.first; at++)
		if (!DUES.has(lowerAt(reading, at)) && !isAdverbAt(reading, at)) return false;
	return true;
}

function isFake(reading: Parsed, { subject }: Clause): boolean {
	if (!subject) return false;
	for (let at = subject.first; at < subject.end; at++) if (FAKE.has(lowerAt(reading, at))) return true;
	return false;
}

import type { Clause } from "../clause/clause.ts";
import type { Parsed } from "../clause/parsed.ts";
import { findFirstPhrase } from "../phrase/first-phrase.ts";
import { lowerAt, type Run } from "../text/reading.ts";
import type { Attribution } from "./attribution.ts";
import { findInverted, isNameOrPronoun } from "./find-source.ts";
import { agentOf } from "./unlisted-cue.ts";

/**
 * He has no doubt: “…” / Lee shot back, “…” / And from Lee: “…” / In the words of Lee, “…”: what leads to a quotation
 * without a listed verb.
 */
export function attributeUnlisted(
	reading: Parsed,
	{ from, last }: { from: number; last: number },
	mark: string,
): Attribution | null {
	const colon = { cue: null, cueRun: { first: last, end: last + 1 } };
	const words = inWordsOf(reading, from, last);
	if (words) return { ...colon, source: words, how: "words" };
	const clause = lastClause(reading, from, last);
	if (clause) return attributeClause(reading, { clause, last, mark }, colon);
	if (mark !== "colon") return null;
	const sender = fromSomebody(reading, from, last);
	if (sender) return { ...colon, source: sender, how: "words" };
	const source = findFirstPhrase(reading, from, last);
	if (!source) return null;
	const isAlone = source.first === from && source.end === last;
	return { ...colon, source, how: isAlone && isNameOrPronoun(reading, source) ? "caption" : "guessed" };
}

type Lead = { readonly clause: Clause; readonly last: number; readonly mark: string };
type Colon = Pick<Attribution, "cue" | "cueRun">;

function attributeClause(reading: Parsed, { clause, last, mark }: Lead, colon: Colon): Attribution | null {
	const { verb, subject, opener } = clause;
	if (verb.isPassive) {
		const source = agentOf(reading, verb.end, last);
		return source
			? { ...colon, source, how: "agent" }
			: mark === "colon"
				? { ...colon, source: null, how: "agent" }
				: null;
	}
	if (lowerAt(reading, opener) === "as" && subject) return { ...colon, source: subject, how: "words" };
	if (
		!subject ||
		(mark !== "colon" && !(mark === "," && isNameOrPronoun(reading, subject) && last - verb.end <= MOST_AFTER))
	)
		return null;
	return { ...colon, source: subject, how: clause.kind === "main" ? "colon" : "guessed" };
}

const MOST_AFTER = 6;

// The main clause whose verb stands last before the quotation.
function lastClause(reading: Parsed, from: number, last: number): Clause | null {
	let found: Clause | null = null;
	for (let at = last - 1; at >= from; at--) {
		const clause = reading.clauses.get(at);
		if (clause?.verb.form !== "finite") continue;
		found ??= clause;
		if (clause.kind === "main") return clause;
	}
	return found;
}

// "In the words of Lee": what somebody said, without a verb.
function inWordsOf(reading: Parsed, from: number, last: number): Run | null {
	for (let at = from; at < last - 1; at++) {
		if (
			/^(?:words|view|opinion|account|telling|phrase)$/.test(lowerAt(reading, at)) &&
			lowerAt(reading, at + 1) === "of"
		)
			return findInverted(reading, at + 2, last);
	}
	return null;
}

// "And from Lee:", "Lee, on the strike:"
function fromSomebody(reading: Parsed, from: number, last: number): Run | null {
	for (let at = from; at < last - 1; at++)
		if (lowerAt(reading, at) === "from" || lowerAt(reading, at) === "by") return findInverted(reading, at + 1, last);
	return null;
}

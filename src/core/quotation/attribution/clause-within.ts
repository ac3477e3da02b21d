import type { Parsed } from "../clause/parsed.ts";
import { CONJUNCTIONS } from "../text/function-words.ts";
import { lowerAt, type Run } from "../text/reading.ts";

/** Whether a clause of its own stands there: "in the spring" and "as the crowd left" tell nothing. */
export function tells(reading: Parsed, { first, end }: Run): boolean {
	for (let at = first; at < end; at++) {
		if ((reading.markedOf[at] ?? -1) >= 0) return true;
		const clause = reading.clauses.get(at);
		if (clause?.verb.form === "finite" && (clause.kind === "main" || clause.kind === "reported")) return true;
	}
	return false;
}

/** "Far from saying so, Lee said …": what opens the sentence so is not told. */
export function opensWithoutTense(reading: Parsed, { first, end }: Run): boolean {
	for (let at = first; at < end; at++) {
		const clause = reading.clauses.get(at);
		if (clause)
			return clause.kind === "verbal" && (clause.opener >= 0 || clause.verb.form === "unsure") && at - first < 3;
	}
	return false;
}

/**
 * "The plan, Lee said, will work": whether a clause goes on after the attribution, and not an aside about who said it.
 */
export function goesOn(reading: Parsed, { first, end }: Run): boolean {
	if (CONJUNCTIONS.has(lowerAt(reading, first))) return false;
	for (let at = first; at < end; at++) {
		const clause = reading.clauses.get(at);
		if (clause?.verb.form !== "finite") continue;
		return clause.kind === "main" || clause.kind === "reported";
	}
	return false;
}

import { wordSet } from "../../lexicon/word-list.ts";
import type { Parsed } from "../clause/parsed.ts";
import { CLAUSE_ONLY_CUES, INFINITIVE_CUES } from "../data/cues.ts";
import { PREPOSITIONS } from "../text/function-words.ts";
import { lowerAt, type Run } from "../text/reading.ts";
import type { Cue } from "./find-cue.ts";

const CLAUSE_ONLY = wordSet(CLAUSE_ONLY_CUES);
const INFINITIVE = wordSet(INFINITIVE_CUES);
const ASKS = /^(?:what|who|whom|whose|how|why|when|where|whether|if|which)$/;

/** Whether what follows a cue is told: a clause or words in quotation marks, and after some verbs a noun. */
export function isReport(reading: Parsed, cue: Cue, content: Run): boolean {
	const { lemma, classes } = cue.word;
	if (isRequest(reading, cue, content)) return false;
	if (lowerAt(reading, content.first - 1) === "that" || holdsMarks(reading, content)) return true;
	// "citing Bob Roy": whoever is named said it.
	if (lemma === "cite" && reading.words[content.first]?.isCapital) return false;
	const opening = lowerAt(reading, content.first);
	if (opening === "to") return INFINITIVE.has(lemma);
	// "wrote about bread", "said with a smile"
	const isTopic = PREPOSITIONS.has(opening) && opening !== "at" && opening !== "like";
	if (!CLAUSE_ONLY.has(lemma) && !isTopic) return true;
	return (classes.has("clause") || classes.has("person")) && holdsClause(reading, content);
}

function holdsMarks({ markedOf }: Parsed, { first, end }: Run): boolean {
	for (let at = first; at < end; at++) if ((markedOf[at] ?? -1) >= 0) return true;
	return false;
}

// "claimed the gate was shut", "recalled why it was shut", and not "recalled a car that was slow".
function holdsClause(reading: Parsed, { first, end }: Run): boolean {
	if (ASKS.test(lowerAt(reading, first))) return true;
	for (let at = first; at < end; at++) {
		const clause = reading.clauses.get(at);
		// "declared a holiday and closed the gate": a verb of the same subject.
		if (clause?.verb.form === "finite")
			return clause.place !== "shared" && (clause.kind === "reported" || clause.kind === "main");
	}
	return false;
}

/** "asked not to be named", "asked for help", "denied visas to miners": nothing is told. */
function isRequest(reading: Parsed, cue: Cue, { first, end }: Run): boolean {
	const { lemma } = cue.word;
	const opening = lowerAt(reading, first);
	if (lemma === "ask" || lemma === "beg" || lemma === "request") {
		const to = opening === "not" ? first + 1 : first;
		const verb = lowerAt(reading, to) === "to" ? reading.clauses.get(end - 1) : undefined;
		if (opening === "for" || (verb?.verb.isPassive && verb.verb.end >= end)) return true;
		return lowerAt(reading, to) === "to" && lowerAt(reading, to + 1) === "be" && end - to <= 4;
	}
	if (lemma !== "deny") return false;
	for (let at = first; at < end; at++) {
		if (reading.clauses.has(at)) return false;
		if (lowerAt(reading, at) === "to" && at > first) return true;
	}
	return false;
}

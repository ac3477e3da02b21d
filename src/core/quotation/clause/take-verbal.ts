import type { Run } from "../text/reading.ts";
import type { VerbGroup } from "./chunk.ts";
import type { Classed } from "./classed.ts";
import type { Clause } from "./clause.ts";
import { type Noun, type State, top } from "./levels.ts";

/** A verb without tense, whose subject is that of the clause, or the noun beside it. */
export function takeVerbal(reading: Classed, state: State, verb: VerbGroup): void {
	const { noun, before } = state;
	// "denied that a plan was coming, explaining …": after a comma it goes with the main verb.
	if (before?.kind === "comma" && state.levels[0]?.clause) state.levels = state.levels.slice(0, 1);
	const latest = before?.kind === "comma" ? (top(state).clause ?? state.latest) : state.latest;
	const own =
		before?.kind === "noun" &&
		noun &&
		(verb.form === "ing" ? ownsVerbal(reading, state, noun) : isWanted(reading, state, noun));
	const subject: Run | null = own
		? noun.last
		: (top(state).clause?.subject ?? top(state).subject ?? latest?.subject ?? null);
	const isUnsure = before?.kind === "noun" && verb.form === "ing" && !own && !isIssued(reading, before);
	const place = isUnsure ? "unsure" : "verbal";
	const isHeld = before?.kind === "preposition" || before?.kind === "either" || before?.kind === "opener";
	const opener = isHeld ? before.first : -1;
	const clause: Clause = { kind: "verbal", verb, subject, place, opener, governor: latest };
	state.clauses.push(clause);
	state.latest = clause;
	state.noun = null;
}

// "a clip showed Lee saying", "footage of Lee saying", "with Lee saying": the noun beside the verb is its subject.
function ownsVerbal({ words }: Classed, { latest }: State, { hold, opener, last }: Noun): boolean {
	if (hold === "free") return true;
	if (hold === "object") return latest !== null && SHOWS.test(words[latest.verb.head]?.lower ?? "");
	return hold === "preposition" && /^(?:of|with)$/.test(words[Math.max(opener, last.first - 1)]?.lower ?? "");
}

// "expects the council to say": whoever is to speak stands between the verbs.
function isWanted({ words }: Classed, { latest }: State, { hold }: Noun): boolean {
	return hold === "object" && latest !== null && WANTS.test(words[latest.verb.head]?.lower ?? "");
}

const WANTS = /^(?:expect|want|allow|order|force|need|encourage|prefer|instruct)(?:s|d|ed|ing)?$/;

const SHOWS =
	/^(?:show|see|hear|catch|film|record|depict|have|find)(?:s|ed|n)?$|^(?:shown|saw|seen|heard|caught|had|has|found)$/;

// "released a statement saying": what somebody issues speaks for whoever issues it.
function isIssued({ words }: Classed, { end }: Run): boolean {
	return ISSUED.test(words[end - 1]?.lower ?? "");
}

const ISSUED = /^(?:statement|release|letter|message|e-?mail|memo|note|response|reply|tweet|post)$/;

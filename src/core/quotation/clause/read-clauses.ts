import { CUE_WORDS } from "../text/cue-words.ts";
import type { Run } from "../text/reading.ts";
import type { Chunk, VerbGroup } from "./chunk.ts";
import type { Clause, SubjectPlace } from "./clause.ts";
import { cutChunks } from "./cut-chunks.ts";
import { findWaiting, type Level, type Noun } from "./levels.ts";
import { type Classed, classAt } from "./classed.ts";

/** The clauses of a sentence in the order of their verbs, read from left to right once. */
export function readClauses(reading: Classed, sentence: Run): readonly Clause[] {
	const state = start();
	for (const chunk of cutChunks(reading, sentence)) {
		take(reading, state, chunk);
		if (chunk.kind === "adverb" && state.before?.kind !== "preposition") continue;
		if (chunk.kind === "bracket") continue;
		state.earlier = state.before;
		state.before = chunk;
	}
	if (state.clauses.every(({ subject }) => subject)) return state.clauses;
	return state.clauses.map((clause, at) => (clause.subject ? clause : giveSubject(state.clauses, clause, at)));
}

// "Speaking on Monday, Lee said": the subject of a verb without tense that opens the sentence is still to come.
function giveSubject(clauses: readonly Clause[], clause: Clause, at: number): Clause {
	const main = clauses.find((other, place) => place > at && other.kind === "main" && other.subject);
	return clause.kind === "verbal" && main ? { ...clause, subject: main.subject } : clause;
}

type State = {
	clauses: Clause[];
	levels: Level[];
	noun: Noun | null;
	/** The clause of the latest verb. */
	latest: Clause | null;
	/** The chunk before, adverbs and brackets left out, and the one before that. */
	before: Chunk | undefined;
	earlier: Chunk | undefined;
};

const MAIN: Level = { kind: "main", opener: -1, governor: null, antecedent: null, subject: null, clause: null };

function start(): State {
	return { clauses: [], levels: [MAIN], noun: null, latest: null, before: undefined, earlier: undefined };
}

function take(reading: Classed, state: State, chunk: Chunk): void {
	switch (chunk.kind) {
		case "noun":
			return takeNoun(reading, state, chunk);
		case "verb":
			return chunk.form === "finite" ? takeFinite(reading, state, chunk) : takeVerbal(reading, state, chunk);
		case "that":
		case "relative":
		case "opener":
			return open(state, chunk);
		case "comma":
			return closeIntroduction(state);
		case "dash":
			// "LEEDS (AP) —": what stands before the first verb and a dash is a dateline or a heading.
			if (state.clauses.length === 0 && !state.levels[1]) state.levels = [MAIN];
			return;
		case "stop":
			state.levels = [MAIN];
			state.noun = null;
			return;
		default:
			return;
	}
}

function top(state: State): Level {
	return state.levels.at(-1) ?? MAIN;
}

function replaceTop(state: State, changes: Partial<Level>): void {
	state.levels[state.levels.length - 1] = { ...top(state), ...changes };
}

function open(state: State, chunk: Chunk): void {
	const kind = chunk.kind === "that" ? "reported" : chunk.kind === "relative" ? "relative" : "subordinate";
	const level: Level = { ...MAIN, kind, opener: chunk.first, governor: state.latest, antecedent: state.noun };
	state.levels.push(level);
	state.noun = null;
}

// "When the crowd left, Lee …": a comma ends the clause that came before the subject of the sentence.
function closeIntroduction(state: State): void {
	while (state.levels.length > 1 && top(state).clause && !isStarted(state)) state.levels.pop();
}

function isStarted({ levels }: State): boolean {
	const [main] = levels;
	return main?.subject !== null || main?.clause !== null;
}

function takeNoun(reading: Classed, state: State, { first, end }: Run): void {
	const own = { first, end, last: { first, end }, opener: state.before?.first ?? -1 };
	const { noun, before } = state;
	if (before?.kind === "preposition") {
		const extends_ = noun !== null && noun.end === before.first;
		state.noun = extends_ ? { ...noun, end, last: own.last } : { ...own, hold: "preposition" };
		if (extends_) extendSubject(state, noun, end);
		return;
	}
	if (before?.kind === "either") {
		state.noun = { ...own, hold: "either" };
		return;
	}
	if (before?.kind === "verb") {
		state.noun = { ...own, hold: before.isBare ? "free" : "object" };
		if (before.isBare && !top(state).subject) replaceTop(state, { subject: state.noun });
		return;
	}
	if (before?.kind === "joint") return joinNoun(state, own);
	if (before?.kind === "comma" || before?.kind === "dash") {
		const waiting = findWaiting(state.levels);
		if (waiting >= 0) {
			state.noun = { ...own, hold: "aside" };
			return;
		}
		if (top(state).clause) state.levels = [MAIN];
	}
	if (before?.kind === "told" || before?.kind === "other") state.levels = [MAIN];
	if ((before?.kind === "noun" || before?.kind === "quoted") && noun && !isPronoun(reading, own)) {
		if (noun.hold === "aside" || (noun.hold === "free" && findWaiting(state.levels) >= 0)) {
			state.noun = { ...noun, end, last: own.last };
			extendSubject(state, noun, end);
			return;
		}
		if (top(state).clause && before.kind === "noun") {
			state.noun = { ...own, hold: "object" };
			return;
		}
	}
	state.noun = { ...own, hold: "free" };
	if (!top(state).clause) replaceTop(state, { subject: state.noun });
}

function isPronoun(reading: Classed, { first, end }: Run): boolean {
	return end - first === 1 && classAt(reading, first) === "pronoun";
}

function extendSubject(state: State, noun: Noun, end: number): void {
	const { subject, clause } = top(state);
	if (subject && !clause && subject.first === noun.first) replaceTop(state, { subject: { ...subject, end } });
}

// "Jones and Smith said" is one subject; "left, and analysts told" begins a clause.
function joinNoun(state: State, own: Omit<Noun, "hold">): void {
	const { noun, earlier } = state;
	const level = top(state);
	const isPair = noun !== null && earlier?.kind === "noun";
	if (isPair && level.subject && !level.clause && noun.hold !== "aside") {
		state.noun = { ...noun, end: own.end, last: own.last };
		extendSubject(state, noun, own.end);
		return;
	}
	if (findWaiting(state.levels) >= 0) {
		state.noun = { ...own, hold: "aside" };
		return;
	}
	if (earlier?.kind === "comma") state.levels = [MAIN];
	state.noun = { ...own, hold: "free" };
	replaceTop(state, { subject: state.noun, clause: null });
}

function takeFinite(reading: Classed, state: State, verb: VerbGroup): void {
	const { before, noun } = state;
	if (before?.kind === "relative" || (before?.kind === "that" && top(state).antecedent?.end === before.first)) {
		const level = top(state);
		return add(state, { kind: "relative", verb, subject: level.antecedent, place: "relative", opener: level.opener, governor: null });
	}
	const isObject = noun?.hold === "object" && findWaiting(state.levels) >= 0 && !takesClause(reading, state.latest);
	if (before?.kind === "noun" && noun && noun.hold !== "preposition" && !isObject && noun.end === before.end) {
		const level = top(state);
		const asked = state.earlier?.kind === "verb" && state.earlier.isBare && noun.hold === "free" ? state.earlier.first : -1;
		if (asked >= 0) return add(state, { kind: "subordinate", verb, subject: noun, place: "beside", opener: asked, governor: null });
		const isReported = noun.hold === "object";
		// "Lee, a customer based in Kent, said": within an aside a past form before a preposition is a participle.
		const isAside = noun.hold === "aside" && verb.first === verb.head && findWaiting(state.levels) >= 0;
		if (isAside && /^(?:preposition|to)$/.test(classAt(reading, verb.end))) return addBehind(state, verb, noun);
		// "a firm called …": behind an object of a verb that takes no clause, a past form is a participle.
		if (isReported && verb.first === verb.head && !takesClause(reading, state.latest))
			return addBehind(state, verb, noun);
		const kind = isReported ? "reported" : noun.hold === "either" ? "subordinate" : level.kind;
		const opener = noun.hold === "either" ? noun.opener : isReported ? -1 : level.opener;
		const governor = isReported || noun.hold === "either" ? state.latest : level.governor;
		if (isReported || noun.hold === "either") state.levels.push({ ...MAIN, kind, opener, governor });
		return add(state, { kind, verb, subject: noun, place: "beside", opener, governor });
	}
	if (before?.kind === "joint") return addShared(state, verb);
	const waiting = findWaiting(state.levels);
	if (waiting >= 0) {
		state.levels = state.levels.slice(0, waiting + 1);
		const { kind, subject, opener, governor } = top(state);
		return add(state, { kind, verb, subject, place: "aside", opener, governor });
	}
	const reduced = findReduced(reading, state);
	const { kind, opener, governor } = top(state);
	add(state, { kind, verb, subject: reduced, place: "aside", opener, governor });
}

const THINKS = new Set(
	"think believe know feel hope see find fear expect wish mean show hear learn realize realise understand suppose guess imagine assume doubt worry make let ensure insist trust bet decide forget remember notice prove swear".split(
		" ",
	),
);
const THOUGHT = new Set("thought knew felt saw found meant heard learnt understood made showed forgot swore".split(" "));

// Whether a clause may be the object of a verb: "thinks the plan is dead", and not "founded the firm".
function takesClause({ words }: Classed, clause: Clause | null): boolean {
	const lower = words[clause?.verb.head ?? -1]?.lower ?? "";
	const cue = CUE_WORDS.get(lower);
	if (cue) return cue.classes.has("clause") || cue.classes.has("person");
	return THINKS.has(lower) || THOUGHT.has(lower) || THINKS.has(lower.replace(/(?:s|d|ed|ing)$/, "")) || THINKS.has(lower.replace(/(?:s|d|ed|ing)$/, "e"));
}

function addBehind(state: State, verb: VerbGroup, { last }: Noun): void {
	const clause: Clause = { kind: "relative", verb, subject: last, place: "relative", opener: -1, governor: state.latest };
	state.clauses.push(clause);
	state.latest = clause;
	state.noun = null;
}

// "A report released on Monday said": the first past form was no verb of the clause, but a participle.
function findReduced(reading: Classed, { levels }: State): Run | null {
	for (const { clause } of levels.toReversed()) {
		if (!clause?.subject || clause.place !== "beside") continue;
		const { first, head } = clause.verb;
		if (first === head && classAt(reading, head) === "past") return clause.subject;
		return null;
	}
	return null;
}

// "Smith shook his head and said"; within "who has children and asked not to be named" the clause of "who".
function addShared(state: State, verb: VerbGroup): void {
	const inner = top(state);
	const shared = inner.kind === "relative" && inner.clause ? inner : (state.levels.find(({ clause }) => clause) ?? inner);
	const { kind, opener, governor } = shared;
	add(state, { kind, verb, subject: shared.clause?.subject ?? null, place: "shared", opener, governor });
}

function takeVerbal(reading: Classed, state: State, verb: VerbGroup): void {
	const { noun, before } = state;
	// "denied that a plan was coming, explaining …": after a comma it goes with the main verb.
	if (before?.kind === "comma" && state.levels[0]?.clause) state.levels = state.levels.slice(0, 1);
	const latest = before?.kind === "comma" ? (top(state).clause ?? state.latest) : state.latest;
	const own = before?.kind === "noun" && verb.form === "ing" && noun && ownsVerbal(reading, state, noun);
	const subject: Run | null = own ? noun.last : (top(state).clause?.subject ?? top(state).subject ?? latest?.subject ?? null);
	const place = before?.kind === "noun" && verb.form === "ing" && !own ? "unsure" : "verbal";
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

const SHOWS = /^(?:show|see|hear|catch|film|record|depict|have|find)(?:s|ed|n)?$|^(?:shown|saw|seen|heard|caught|had|has|found)$/;

type Found = {
	readonly kind: Clause["kind"];
	readonly verb: VerbGroup;
	readonly subject: Run | null;
	readonly place: SubjectPlace;
	readonly opener: number;
	readonly governor: Clause | null;
};

function add(state: State, found: Found): void {
	const { subject } = found;
	const clause: Clause = { ...found, subject: subject && { first: subject.first, end: subject.end } };
	state.clauses.push(clause);
	state.latest = clause;
	state.noun = null;
	replaceTop(state, { clause });
}

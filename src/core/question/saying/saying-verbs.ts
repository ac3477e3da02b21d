import { inflectVerb, type VerbForm } from "../../lexicon/inflect-verb.ts";
import { slipsOf } from "../../lexicon/slips.ts";
import { wordSet } from "../../lexicon/word-list.ts";
import {
	DOUBLING_VERBS,
	LOOKS_LIKE_SAYING,
	SAYING_FORMS,
	SAYING_PARTICLES,
	SAYING_VERBS,
	SPEAKERS_STATES,
	TELLING_VERBS,
} from "../data/saying-words.ts";
import type { QuestionWord } from "../question-words.ts";

/** A verb of saying as it stands in a question. */
export type SayingVerb = {
	readonly lemma: string;
	/** The kin that report the same: "deny" for "rejected". */
	readonly family: string;
	readonly form: VerbForm;
	/** The place behind its last word. */
	readonly end: number;
	/** Whether it asks for words by itself; else it may ask for what somebody thinks or did. */
	readonly isOfWords: boolean;
};

type Known = Omit<SayingVerb, "end">;

const DOUBLED: ReadonlySet<string> = new Set(DOUBLING_VERBS.split(" "));
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(SAYING_FORMS).map(([lemma, forms]) => [lemma, forms.split(" ")]),
);
const VERBS: ReadonlyMap<string, Known> = new Map([
	...knownStates(),
	...knownForms(TELLING_VERBS, false),
	...knownForms(SAYING_VERBS, true),
]);
const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries(SAYING_PARTICLES).map(([lemma, particles]) => [lemma, new Set(particles.split(" "))]),
);
/** Verbs that say nothing of words without their particle. */
const NEEDS_PARTICLE: ReadonlySet<string> = new Set(["rule", "hit", "point", "sum", "talk", "make"]);
/** Behind a verb of saying they make another verb of it: "wrote off". */
const OTHER_PARTICLES: ReadonlySet<string> = new Set(["off", "down"]);

/** The verb of saying that stands at a place, with its particle; null where none does. */
export function sayingVerbAt(words: readonly QuestionWord[], at: number): SayingVerb | null {
	const head = words[at]?.head ?? "";
	const known = VERBS.get(head) ?? MISTYPED.get(head);
	if (known === undefined) return null;
	const next = words[at + 1]?.head ?? "";
	if (OTHER_PARTICLES.has(next)) return null;
	const hasParticle = PARTICLES.get(known.lemma)?.has(next) ?? false;
	if (NEEDS_PARTICLE.has(known.lemma) && !hasParticle) return null;
	return { ...known, end: at + (hasParticle ? 2 : 1) };
}

/** The verb of saying that a word is a form of; null where it is none. */
export function sayingFamilyOf(lower: string): { readonly lemma: string; readonly family: string } | null {
	return VERBS.get(lower) ?? null;
}

/** The family of a verb by its lemma; its own lemma where no list holds it. */
export function familyOf(lemma: string): string {
	return VERBS.get(lemma)?.family ?? lemma;
}

const OTHER_WORDS = wordSet(LOOKS_LIKE_SAYING);

/** The verbs with one slip: "admitt", "siad". Of two that are mistyped alike the first listed is meant. */
const MISTYPED: ReadonlyMap<string, Known> = new Map(
	[...VERBS].toReversed().flatMap(([form, known]) =>
		slipsOf(form)
			.filter((slip) => !OTHER_WORDS.has(slip))
			.map((slip) => [slip, known] as const),
	),
);

function knownForms(
	families: Readonly<Record<string, string>>,
	isOfWords: boolean,
): readonly (readonly [string, Known])[] {
	return Object.entries(families).flatMap(([family, lemmas]) =>
		lemmas
			.split(/\s+/)
			.flatMap((lemma) =>
				formsOf(lemma).map(([form, spelling]) => [spelling, { lemma, family, form, isOfWords }] as const),
			),
	);
}

// "Who was afraid that": behind its auxiliary a state is read as a verb is.
function knownStates(): readonly (readonly [string, Known])[] {
	return Object.entries(SPEAKERS_STATES).flatMap(([family, states]) =>
		states
			.split(" ")
			.map((state) => [state, { lemma: state, family, form: "participle", isOfWords: false } as const] as const),
	);
}

function formsOf(lemma: string): readonly (readonly [VerbForm, string])[] {
	return inflectVerb(lemma, { isDoubled: DOUBLED.has(lemma), past: IRREGULAR.get(lemma) });
}

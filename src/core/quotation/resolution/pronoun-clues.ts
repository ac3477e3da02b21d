import type { Entity, Mention } from "../people/register.ts";
import { PREPOSITIONS } from "../text/function-words.ts";
import type { Word } from "../text/words.ts";

/** What is known of a person who may be meant by a pronoun. */
export type Evidence = {
	readonly words: readonly Word[];
	readonly pronoun: Word;
	readonly person: Entity;
	/** The person's mentions before the pronoun and not in quotation marks, the latest first. */
	readonly open: readonly Mention[];
	/** Whether what is said names the person, which people seldom do of themselves. */
	readonly isNamedInContent: boolean;
	/** The first word of the source that this person last was, if nobody spoke since. */
	readonly spoke: Word | undefined;
};

/** What speaks for (or, with a negative weight, against) a person, and how much. */
export type Clue = { readonly weight: number; readonly holds: (evidence: Evidence) => boolean };

// The weights were fitted to annotated news with a log-linear ranking model, then rounded.
const CLUES: Readonly<Record<string, Clue>> = {
	spokeLast: { weight: 1.1, holds: ({ spoke }) => spoke !== undefined },
	spokeLastInParagraph: { weight: 1.7, holds: ({ spoke, pronoun }) => spoke?.paragraph === pronoun.paragraph },
	spokeLastOneBack: { weight: 0.7, holds: ({ spoke, pronoun }) => spoke?.paragraph === pronoun.paragraph - 1 },
	inParagraph: { weight: 2.4, holds: ({ open, pronoun }) => latestParagraph(open) === pronoun.paragraph },
	twoBack: { weight: -1.1, holds: ({ open, pronoun }) => latestParagraph(open) === pronoun.paragraph - 2 },
	furtherBack: { weight: -2.4, holds: ({ open, pronoun }) => latestParagraph(open) < pronoun.paragraph - 2 },
	inSentence: { weight: 0.7, holds: ({ open, pronoun }) => open[0]?.sentence === pronoun.sentence },
	subjectInSentence: { weight: 0.7, holds: ({ open, pronoun }) => subjectOf(open)?.sentence === pronoun.sentence },
	sentenceBack: {
		weight: 1.3,
		holds: ({ open, pronoun }) => open.some(({ sentence }) => sentence === pronoun.sentence - 1),
	},
	subjectInParagraph: { weight: 0.6, holds: ({ open, pronoun }) => subjectOf(open)?.paragraph === pronoun.paragraph },
	subjectOneBack: {
		weight: 0.6,
		holds: ({ open, pronoun }) => open.some((it) => it.isSubject && it.paragraph === pronoun.paragraph - 1),
	},
	latestIsSubject: { weight: 0.8, holds: ({ open }) => open[0]?.isSubject === true },
	afterPreposition: { weight: -1.6, holds: ({ open, words }) => isAfterPreposition(words, open[0]) },
	possessive: { weight: -0.3, holds: ({ open }) => open[0]?.isPossessive === true },
	begins: {
		weight: 0.5,
		holds: ({ open, words, pronoun }) => open.some((it) => it.paragraph >= pronoun.paragraph - 1 && isFirst(words, it)),
	},
	introducedLately: {
		weight: 0.7,
		holds: ({ person, open, pronoun }) =>
			open.some((it) => it.start === person.name.start && it.paragraph >= pronoun.paragraph - 1),
	},
	hasGender: { weight: 1.1, holds: ({ person }) => person.gender !== null },
	namedInContent: { weight: -4, holds: ({ isNamedInContent }) => isNamedInContent },
	onlyQuoted: { weight: -3, holds: ({ open }) => open.length === 0 },
};

/** How much speaks for a person. */
export function scoreEvidence(evidence: Evidence): number {
	let score = 0;
	for (const { weight, holds } of Object.values(CLUES)) if (holds(evidence)) score += weight;
	return score;
}

function latestParagraph(open: readonly Mention[]): number {
	return open[0]?.paragraph ?? Number.NEGATIVE_INFINITY;
}

function subjectOf(open: readonly Mention[]): Mention | undefined {
	return open.find(({ isSubject }) => isSubject);
}

function isAfterPreposition(words: readonly Word[], mention: Mention | undefined): boolean {
	const before = mention ? words[mention.word - 1] : undefined;
	return before !== undefined && before.sentence === mention?.sentence && PREPOSITIONS.has(before.lower);
}

function isFirst(words: readonly Word[], { isSubject, word, sentence }: Mention): boolean {
	const before = words[word - 1];
	return isSubject && (before?.sentence !== sentence || /^["”]$/.test(before.text));
}

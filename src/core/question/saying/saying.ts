import { wordSet } from "../../lexicon/word-list.ts";
import { SAYING_NOUNS } from "../data/saying-words.ts";
import { filePhrases } from "../question-words.ts";

/** What every question about somebody's words tells of them. */
export type Saying = {
	/** The lemma of the verb of the question: "deny" in "who denied …". */
	readonly verb: string;
	/** The kin of that verb: "deny" for "rejected" too. */
	readonly family: string;
	/** Whether the question denies what it asks for: "who didn't say …". */
	readonly isNegated: boolean;
	/** Whether it surely asks for words; else a fact may be asked for as well. */
	readonly isSure: boolean;
};

/** What a question gives of words whose speaker it asks for: the words, and the speaker's role. */
export type WhoSaid = Saying & { readonly words: string; readonly role: string };

/** What a question gives of somebody's words: whose, and about what, as typed. */
export type WhatSaid = Saying & { readonly speaker: string; readonly topic: string };

/** What a question asks of what somebody said, where its words tell no more. */
export const SAY = { verb: "say", family: "say", isNegated: false, isSure: true } as const;

/** Nouns for what somebody says or thinks: "Lee's comment on …". */
export const NOUNS: ReadonlySet<string> = wordSet(SAYING_NOUNS);

/** The words that ask who, at the beginning of a question. */
export const WHO = filePhrases("who else; who; whom; whos; who's; who’s");

/** How many words may name a speaker. */
export const LONGEST_SPEAKER = 8;

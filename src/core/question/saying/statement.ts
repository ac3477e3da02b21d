import { wordSet } from "../../lexicon/word-list.ts";
import { ASKING_TAGS, ASKING_WORDS, NO_SUBJECT } from "../data/statement-words.ts";
import { filePhrases, type QuestionText, type QuestionWord, skipPhrase, textBetween } from "../question-words.ts";
import { isAuxiliary, isBetween, isNegation, isPreposition } from "./clause-words.ts";
import { LONGEST_SPEAKER, type WhatSaid } from "./saying.ts";
import { type SayingVerb, sayingVerbAt } from "./saying-verbs.ts";

const ASKING = wordSet(ASKING_WORDS);
const NOBODY = wordSet(NO_SUBJECT);

/** All within quotation marks: what was said stands before who said it. */
const QUOTED = /^["“„«].*["”“»],?$/su;

/** "Lee said the dam will hold, right?", "“It will hold,” said Lee": asks whether Lee did, as "did Lee say …" does. */
export function readStatement(question: QuestionText, from: number): WhatSaid | null {
	const { words } = question;
	const first = words[from];
	if (!first || isAuxiliary(first) || isPreposition(first) || NOBODY.has(first.head) || ASKING.has(first.head))
		return null;
	const verb = findVerb(words, from);
	const end = verb ? endBeforeTag(words, verb.end) : 0;
	if (!verb || verb.end >= end || !opensContent(words, verb.end) || asksFurther(words, verb.end)) return null;
	const { lemma, family, place } = verb;
	let subjectEnd = place;
	while (subjectEnd - 1 > from && isBesideVerb(words[subjectEnd - 1])) subjectEnd--;
	const before = textBetween(question, from, subjectEnd);
	const behind = textBetween(question, verb.end, end).replace(/,$/, "");
	const [speaker, topic] = QUOTED.test(before) ? [behind, before] : [before, behind];
	const isNegated = words.slice(subjectEnd, place).some(isNegation);
	return { verb: lemma, family, isNegated, isSure: true, speaker, topic };
}

type Placed = SayingVerb & { readonly place: number };

/** The first verb of saying with a tense behind a subject; null where a question word or a clause comes before. */
function findVerb(words: readonly QuestionWord[], from: number): Placed | null {
	for (let place = from + 1; place < Math.min(words.length, from + 1 + LONGEST_SPEAKER); place++) {
		if (ASKING.has(words[place]?.head ?? "")) return null;
		const verb = sayingVerbAt(words, place);
		// "Talks", "a call": in the present the word may be a noun.
		if (verb?.isOfWords && (verb.form === "past" || (verb.lemma === "say" && verb.form !== "participle")))
			return { ...verb, place };
	}
	return null;
}

// "The company accused of fraud", "residents told to leave" say nothing.
function opensContent(words: readonly QuestionWord[], at: number): boolean {
	const word = words[at];
	return word !== undefined && !isPreposition(word) && word.head !== "to" && !ASKING.has(word.head);
}

// "Lee said it would hold, who disagreed?"
function asksFurther(words: readonly QuestionWord[], from: number): boolean {
	return words.some(({ head }, at) => at > from && ASKING.has(head) && /[,.;:]$/.test(words[at - 1]?.lower ?? ""));
}

function isBesideVerb(word: QuestionWord | undefined): boolean {
	return word !== undefined && (isBetween(word) || isAuxiliary(word));
}

const TAGS = filePhrases(ASKING_TAGS);
const LONGEST_TAG = 4;

/** The place behind what is stated: a tag such as ", right" or "isn't it" asks whether it is so. */
function endBeforeTag(words: readonly QuestionWord[], from: number): number {
	for (let at = Math.max(from + 1, words.length - LONGEST_TAG); at < words.length; at++) {
		const isWhole = skipPhrase(words, at, TAGS) === words.length;
		const isParted = words[at - 1]?.lower.endsWith(",") === true;
		if (isWhole && (isParted || words.length - at > 1)) return at;
	}
	return words.length;
}

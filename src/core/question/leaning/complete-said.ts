import { wordSet } from "../../lexicon/word-list.ts";
import { filePhrases, type QuestionWord, skipPhrase, textBetween } from "../question-words.ts";
import { sayingVerbAt } from "../saying/saying-verbs.ts";
import {
	ADDED_TO_SAID,
	ANYBODY,
	ASKS_WHO_SAID,
	AUXILIARIES,
	PERSONAL,
	PLURAL,
	POINTERS,
} from "./data/pointing-words.ts";
import type { Completed, Context } from "./resolved.ts";

const ASKS_WHO = filePhrases(ASKS_WHO_SAID);
const HELPING = wordSet(AUXILIARIES);
const POINTING = wordSet(POINTERS);
const ADDED = wordSet(ADDED_TO_SAID);
const PERSON = wordSet(`${PERSONAL} ${PLURAL} it`);
const ANY = wordSet(ANYBODY);
const LONGEST_SUBJECT = 4;

/** "Who said that?", "did he really say so?": whose the words are that were shown last. */
export function completeSaid(context: Context): readonly Completed[] {
	const { typed, topic, article } = context;
	if (article === null) return [];
	if (asksWhoSaid(typed.words))
		return [{ question: topic === null ? typed.text : `who said ${topic}`, speaker: null, topic, near: "same" }];
	return completeDidSay(context);
}

function asksWhoSaid(words: readonly QuestionWord[]): boolean {
	const behind = skipPhrase(words, 0, ASKS_WHO);
	if (behind > 0) return isEmpty(words.slice(behind));
	if (words[0]?.head !== "who") return false;
	const at = endOfHelping(words, 1);
	const verb = sayingVerbAt(words, at);
	return verb !== null && verb.end < words.length && isEmpty(words.slice(verb.end));
}

// "Did she really say that", "did the mayor say so".
function completeDidSay({ typed, topic, people }: Context): readonly Completed[] {
	const { words } = typed;
	if (!HELPING.has(words[0]?.head ?? "")) return [];
	const verbs = words.map((_, at) => at).filter((at) => at > 1 && at <= LONGEST_SUBJECT && sayingVerbAt(words, at));
	const [place] = verbs;
	const verb = place === undefined ? null : sayingVerbAt(words, place);
	if (!verb || place === undefined || verb.end === words.length || !isEmpty(words.slice(verb.end))) return [];
	const ends = words.findIndex(({ head }, at) => at > 0 && (at === place || ADDED.has(head)));
	const subject = textBetween(typed, 1, ends);
	if (ANY.has(subject.toLowerCase()))
		return [{ question: topic === null ? typed.text : `who said ${topic}`, speaker: null, topic, near: "same" }];
	const speakers = PERSON.has(subject.toLowerCase()) ? people : [subject];
	const about = topic === null ? "" : ` about ${topic}`;
	return speakers.map((speaker) => ({ question: `what did ${speaker} say${about}`, speaker, topic, near: "same" }));
}

/** Whether words say nothing of their own: "that", "on it", "so again". */
function isEmpty(words: readonly QuestionWord[]): boolean {
	return words.every(({ head }) => POINTING.has(head) || ADDED.has(head));
}

function endOfHelping(words: readonly QuestionWord[], from: number): number {
	const at = words.findIndex(({ head }, place) => place >= from && !HELPING.has(head) && !ADDED.has(head));
	return at < 0 ? words.length : at;
}

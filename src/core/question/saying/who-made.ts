import { wordSet } from "../../lexicon/word-list.ts";
import { type QuestionText, skipPhrase, textAfterHead, textBetween } from "../question-words.ts";
import { isAuxiliary } from "./clause-words.ts";
import { NOUNS, SAY, WHO, type WhoSaid } from "./saying.ts";
import { sayingVerbAt } from "./saying-verbs.ts";

const THESE: ReadonlySet<string> = new Set(["this", "these", "that", "it"]);

/** Reads a question for whose words some are, by a noun for words: "whose words are these: …", "whose report says …" */
export function readWhose(question: QuestionText, from: number): WhoSaid | null {
	const { words } = question;
	if (words[from]?.head !== "whose") return null;
	const noun = words.findIndex(({ head }, at) => at > from && at < from + 4 && NOUNS.has(head));
	if (noun < 0) return null;
	const next = words[noun + 1];
	const verb = sayingVerbAt(words, noun + 1);
	const behind = verb ? verb.end : next && isAuxiliary(next) ? noun + 2 : noun + 1;
	const these = THESE.has(words[behind]?.head ?? "") && words[behind]?.lower !== "that";
	const text = these ? textAfterHead(question, behind).replace(/^:/, "") : textBetween(question, behind, words.length);
	return { ...SAY, role: "", words: text };
}

const MAKES = wordSet("made make makes gave give gives issued behind had has have holds with wrote sent");
const MENTAL = wordSet("doubt doubts belief feeling fear fears concern concerns hope hopes");
const OPENS_CONTENT: ReadonlySet<string> = new Set(["that", "about", "of", "on", "over"]);

/** Reads a question for who said or thinks something, by a noun: "who is behind the claim that …" */
export function readWhoMade(question: QuestionText, from: number): WhoSaid | null {
	const { words } = question;
	const behind = skipPhrase(words, from, WHO);
	if (behind === from) return null;
	const makes = words.findIndex(({ head }, at) => at >= behind && at < behind + 3 && MAKES.has(head));
	if (makes < 0) return null;
	const noun = words.findIndex(({ head }, at) => at > makes && at < makes + 5 && (NOUNS.has(head) || MENTAL.has(head)));
	if (noun < 0 || !OPENS_CONTENT.has(words[noun + 1]?.head ?? "")) return null;
	return { ...SAY, role: "", words: textBetween(question, noun + 2, words.length) };
}

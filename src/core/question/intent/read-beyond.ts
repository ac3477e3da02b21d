import { wordSet } from "../../lexicon/word-list.ts";
import type { QuestionText } from "../question-words.ts";
import type { Described } from "./article-of.ts";
import { ADDS_NOTHING, BEYOND_TEMPLATES, WHOLLY_BEYOND } from "./data/beyond-phrases.ts";
import type { Beyond, Intent } from "./intent.ts";
import { type PlainWord, typedWords } from "./plain-message.ts";
import { fileTemplates, fitsTemplate, lengthOfTemplate, type Templates } from "./template.ts";

const EMPTY = wordSet(ADDS_NOTHING);
const INTO: ReadonlySet<string> = new Set(["into", "to", "in"]);

/** What the bot is asked for, and the forms that open such a request, or are all of it. */
const BEYOND: readonly (readonly [Beyond, Templates, Templates])[] = [
	["summarise", fileTemplates(BEYOND_TEMPLATES.summarise), fileTemplates(WHOLLY_BEYOND.summarise)],
	["translate", fileTemplates(BEYOND_TEMPLATES.translate), fileTemplates(WHOLLY_BEYOND.translate)],
	["add-up", fileTemplates(BEYOND_TEMPLATES["add-up"]), fileTemplates(WHOLLY_BEYOND["add-up"])],
	["compare", fileTemplates(BEYOND_TEMPLATES.compare), fileTemplates(WHOLLY_BEYOND.compare)],
	["write", fileTemplates(BEYOND_TEMPLATES.write), fileTemplates(WHOLLY_BEYOND.write)],
	["judge", fileTemplates(BEYOND_TEMPLATES.judge), fileTemplates(WHOLLY_BEYOND.judge)],
];

/**
 * "Translate this into French": a request for more than quoting, with what it is about, or null. Where an article is
 * described nothing else may be left.
 */
export function readBeyond({ words, of }: Described, typed: QuestionText): Intent | null {
	const lower = words.map(({ word }) => word);
	for (const [beyond, opening, whole] of BEYOND) {
		if (fitsTemplate(lower, whole)) return { kind: "beyond", beyond, of: typedWords(of, typed), rest: "" };
		const length = lengthOfTemplate(lower, opening);
		if (length === 0) continue;
		const rest = withoutLanguage(beyond, words.slice(length));
		const isEmpty = rest.every(({ word }) => EMPTY.has(word));
		if (isEmpty) return { kind: "beyond", beyond, of: typedWords(of, typed), rest: "" };
		if (of.length === 0) return { kind: "beyond", beyond, of: "", rest: typedWords(rest, typed) };
	}
	return null;
}

function withoutLanguage(beyond: Beyond, words: readonly PlainWord[]): readonly PlainWord[] {
	const at = beyond === "translate" ? words.findLastIndex(({ word }) => INTO.has(word)) : -1;
	return at >= 0 && at >= words.length - 2 ? words.slice(0, at) : words;
}

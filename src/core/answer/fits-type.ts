import { NUMBER_WORDS } from "../search/number-words.ts";
import { termsOf } from "../search/terms.ts";
import { type AnswerType, describedBy } from "./question.ts";

const NUMBER = /\p{N}|\b(?:one|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|once|none|several|few)\b/iu;
const TIME =
	/\b(?:1[0-9]|20)\d\d(?:s|\b)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|century|centuries|decade|decades|years?|months?|weeks?|days?|hours?|morning|evening|night|spring|summer|autumn|winter)\b|\d(?:am|pm| bc| ad)\b/i;
const NAME =
	/(?<=[\p{L}\p{N},;:’'”"–—)] )["“‘(]?\p{Lu}[\p{L}\p{M}'’-]+|\b\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}[\p{L}\p{M}'’-]+/gu;

/** Whether a stretch of text holds words of a type that the question does not hold itself. */
export function fitsType(type: AnswerType, words: string, question: string): boolean {
	switch (type) {
		case "number":
			return NUMBER.test(words) || words.split(/[^\p{L}]+/u).some((word) => NUMBER_WORDS.has(word.toLowerCase()));
		case "time":
			return TIME.test(words);
		case "name": {
			const asked = new Set(termsOf(question));
			return [...words.matchAll(NAME)].some(([name]) => termsOf(name).some((term) => !asked.has(term)));
		}
		case "definition":
			return isDescribed(describedBy(question) ?? "", words);
		case "any":
			return true;
	}
}

/** Whether a name is followed by its description: "Douma, six miles …", "HTS is a …". */
function isDescribed(name: string, words: string): boolean {
	const at = words.toLowerCase().indexOf(name.toLowerCase());
	return at >= 0 && /^(?:,| \(|[^.;]{0,40}? (?:is|are|was|were) (?:an?|the) )/.test(words.slice(at + name.length));
}

import { wordSet, wordsOf } from "../../core/lexicon/word-list.ts";
import { BUILDERS, FORMATTING, KEEPING } from "./data/shortcodes.ts";

const NAMES = wordSet(FORMATTING);
const PREFIXES = wordsOf(BUILDERS);
const KEEPING_WORDS = wordsOf(KEEPING);

// WPBakery and Divi switch a part off so; plugins add the others to the shortcodes of builders.
const SWITCHED_OFF = /\b(?:disable_element|disabled)=["']?(?:yes|on|true)\b|\bstatus=["']?(?:draft|private)\b/i;
const FOR_SOME = /\b(?:access|capability|levels?|membership|roles?|user_role|visible_to)=/i;

/** Whether a shortcode, with its attributes as they are written, says no more than how the words in it look. */
export function isFormatting(name: string, attributes: string): boolean {
	if (SWITCHED_OFF.test(attributes) || FOR_SOME.test(attributes)) return false;
	if (NAMES.has(name)) return true;
	const prefix = PREFIXES.find((it) => name.startsWith(it));
	if (prefix === undefined) return false;
	return !keepsWords(name.slice(prefix.length));
}

/** Whether something is called so that its words may be for some readers only: "subscriber-view", "restrict". */
export function keepsWords(name: string): boolean {
	return name.split(/[_/-]/).some((part) => KEEPING_WORDS.some((word) => part.startsWith(word)));
}

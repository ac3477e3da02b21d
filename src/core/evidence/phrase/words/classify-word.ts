import { isVerbBase, isVerbForm } from "../../../question/verb-forms.ts";
import { BODY_NOUNS } from "../../../quotation/text/bodies.ts";
import { isAdverb } from "../../../quotation/text/function-words.ts";
import { isGivenName } from "../../../quotation/text/given-names.ts";
import { TITLES } from "../../../quotation/text/titles.ts";
import { COUNTRY_OF } from "../../../search/terms/countries.ts";
import { CLOSED_CLASSES, CURRENCIES } from "./closed-classes.ts";
import type { WordClass } from "./word-class.ts";

type Seen = {
	readonly text: string;
	readonly lower: string;
	/** The class of the word before it, quotation marks passed over; null for the first one. */
	readonly before: WordClass | null;
	readonly next: string;
};

/** The class of a word that stands between others. */
export function classOf(word: Seen): WordClass {
	return (
		CLOSED_CLASSES.get(word.lower) ??
		classOfMark(word) ??
		classOfNumber(word) ??
		classOfName(word) ??
		classOfPlainWord(word)
	);
}

const HALF_OF_DAY = String.raw`(?:am|pm|a\.m\.?|p\.m\.?)`;
const CLOCK = new RegExp(String.raw`^\p{N}+(?:[.:]\p{N}+)?${HALF_OF_DAY}$|^\p{N}{1,2}:\p{N}{2}`, "u");
const MARKS: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
	[",", "comma"],
	["(", "opening"],
	["[", "opening"],
	[")", "closing"],
	["]", "closing"],
	...[..."\"“”‘’«»'"].map((mark) => [mark, "quote"] as const),
]);
const MARK = /^[^\p{L}\p{N}$£€%°]+$/u;

function classOfMark({ text }: Seen): WordClass | null {
	return MARK.test(text) ? (MARKS.get(text) ?? "stop") : null;
}

const YEAR = /^(?:1[0-9]\d\d|20\d\d)(?:s|[-–]\d{2,4})?$/;
const MONEY = /^(?:US|A|C)?[$£€¥]\p{N}/u;

function classOfNumber({ text }: Seen): WordClass | null {
	if (MONEY.test(text) || CURRENCIES.has(text.toLowerCase())) return "money";
	if (text === "percent" || text === "cent") return "percent";
	if (CLOCK.test(text)) return "period";
	if (!/^[<>~]?\p{N}/u.test(text))
		return /^(?:two|three|four|five|six|seven|eight|nine|ten|\p{L}+ty)-\p{Ll}+$/u.test(text) ? "number" : null;
	if (text.endsWith("%")) return "percent";
	return YEAR.test(text) ? "year" : "number";
}

function classOfName({ text, lower, before, next }: Seen): WordClass | null {
	if (!/^(?:\p{Ll}{1,3}['’-])?\p{Lu}/u.test(text))
		return PARTICLES.has(lower) && before === "name" && /^\p{Lu}/u.test(next) ? "name" : null;
	if (COUNTRY_OF.has(lower)) return "demonym";
	if (COUNTRIES.has(lower)) return "country";
	if (TITLES.has(lower)) return "title";
	if (BODY_NOUNS.has(lower)) return "body";
	if (isGivenName(lower)) return "given";
	// "Then Marsh": what begins a sentence is written large.
	if (before === null && (isAdverb(lower) || !/^\p{Lu}/u.test(next))) return null;
	return "name";
}

const PARTICLES: ReadonlySet<string> = new Set(
	"de del della di da dos du van von der den la le el al bin ibn".split(" "),
);
const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_OF.values());
const ADJECTIVE = /(?:ous|ive|able|ible|al|ic|ful|less|ary|ish|ern|est)$/;
const OPENS_NOUN: ReadonlySet<WordClass | null> = new Set(["the", "possessive", "adjective", "number", "of", "few"]);
const OPENS_VERB: ReadonlySet<WordClass | null> = new Set(["to", "auxiliary"]);

function classOfPlainWord({ lower, before }: Seen): WordClass {
	if (isAdverb(lower)) return "adverb";
	if (
		OPENS_VERB.has(before) &&
		!lower.endsWith("ing") &&
		(before !== "to" || isVerbBase(lower) || !lower.endsWith("s")) &&
		!ADJECTIVE.test(lower)
	)
		return isVerbForm(lower) ? "verb" : "base";
	if (isVerbForm(lower)) return OPENS_NOUN.has(before) && lower.endsWith("ed") ? "adjective" : "verb";
	if (lower.length > 5 && lower.endsWith("ing")) return "ing";
	if (!OPENS_NOUN.has(before) && isVerbBase(lower)) return "base";
	if (TITLES.has(lower)) return "title";
	if (ADJECTIVE.test(lower)) return "adjective";
	return /[^su]s$/.test(lower) ? "plural" : "noun";
}

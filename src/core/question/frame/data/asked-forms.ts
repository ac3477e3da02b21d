// The forms in which English asks for each kind of answer. Written for this program.
import type { AnswerType } from "../../answer-type.ts";

/** What "how" asks for with the word behind it; with any other it asks for a manner. */
export const DEGREES: readonly (readonly [AnswerType, string])[] = [
	["count", "many often frequently"],
	["amount", "much"],
	["duration", "long"],
	["time", "soon early late recently"],
	[
		"measure",
		`
		far old big large high tall fast quickly deep wide heavy small hot cold young close thick low strong short slow
		loud`,
	],
];

/** Nouns that are counted where a stretch of time is asked for: "how many years". */
export const PERIODS = "year years month months week weeks day days hour hours minute minutes decade decades centuries";

/** Units of length: with them "how long" asks for a length. */
export const LENGTHS = `
	metre metres meter meters kilometre kilometres kilometer kilometers km mile miles feet foot inch inches yard
	yards`;

/** Nouns that ask for one kind among several: "what type of". */
export const KINDS = "type types kind kinds sort sorts form forms category class style";
/** The same, and what tells people apart. */
export const KIND_WORDS = "type types kind kinds sort sorts form forms nationality ethnicity nationalities";

/** Words that ask for a name: "what is the tower called". */
export const NAMING = "call calls called name names named term termed nickname nicknamed";
/** Phrases that do so. */
export const NAMING_PHRASES = "known as; stand for; stands for; referred to as";
/** What asks for a name behind "what is". */
export const CALLED = "called named name nickname term";
export const CALLED_PHRASES = "known as; stand for";

/** Nouns of "in what way", "to what extent": they ask for a manner. */
export const MANNERS = "way ways extent degree manner respect";

/** What stands behind "do" in "what did the council do about the bridge". */
export const BEHIND_DO = "to with after before in when for about on at once if";

/** Words that ask for a figure with whatever noun is behind them: "maximum fine". */
export const EXTREMES = "max maximum min minimum average mean median typical";
/** Words that ask for a sum with a noun of dealing: "smallest deposit". */
export const SUPERLATIVES = "smallest lowest least cheapest biggest largest highest";
export const DEALINGS = `
	purchase payment payout deposit bid offer top-up topup contribution withdrawal bet stake investment donation loan
	fare rent ticket pay tax grant prize fine charge sale premium order`;

/** Verbs of telling behind which a question is asked within another: "did the mayor say when …". */
export const ASKS_WITHIN =
	"say tell know explain reveal mention announce disclose specify clarify confirm reported said check find see out up";

/** Types that the last noun of a question without a verb tells: "bridge opening year". */
export const LAST_TYPES = "time amount count measure reason name duration";

/** Nouns that tell of what type the answer is, and need not stand beside it. */
export const TELLS_TYPE = `
	kind kinds sort sorts type types way ways extent year years date dates day days month months time age size height
	length width depth weight speed distance temperature percentage percent proportion amount number`;

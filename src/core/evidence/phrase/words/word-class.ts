/** What a word is, by its form and its neighbours, for finding where phrases begin and end. */
export type WordClass =
	| "the"
	| "possessive"
	| "of"
	| "in"
	| "by"
	| "to"
	| "preposition"
	| "because"
	| "conjunction"
	| "relative"
	| "comma"
	| "stop"
	| "opening"
	| "closing"
	| "quote"
	| "be"
	| "auxiliary"
	| "not"
	| "pronoun"
	| "adverb"
	| "about"
	| "verb"
	| "base"
	| "ing"
	| "year"
	| "number"
	| "few"
	| "money"
	| "percent"
	| "month"
	| "period"
	| "unit"
	| "name"
	| "given"
	| "country"
	| "demonym"
	| "body"
	| "title"
	| "adjective"
	| "plural"
	| "noun";

/** What a noun is, what names something, and what describes it. */
export const NOMINAL: readonly WordClass[] = [
	"noun",
	"plural",
	"name",
	"given",
	"body",
	"title",
	"country",
	"demonym",
	"adjective",
];

import { type Appearance, joinBlocks, paint, timesOf } from "../appearance.ts";
import { onOneLine } from "../show-controls.ts";
import type { PreviewedArticle } from "./preview-line.ts";
import { wordState } from "./state-words.ts";

const FORMS = { paragraph: "", heading: "[heading] ", "block-quote": "[block quote] " };
const LONGEST_LEFT_OUT = 200;

/** An article as it would be read, for a person: its fields and where each was found, its text, what was left out. */
export function tellPreviewed(article: PreviewedArticle, appearance: Appearance): string {
	const { number, format, id, fields, corrections, paragraphs, leftOut } = article;
	const times = timesOf(appearance);
	const faint = (words: string) => paint("faint", words, appearance);
	const told = [
		`${number}. ${id} ${faint(`(${format})`)}`,
		`   state now: ${wordState(article, times)}${TOLD[article.state]}`,
		...fields.map(({ name, value, origin }) => `   ${name} ${faint(`(${onOneLine(origin)})`)}: ${onOneLine(value)}`),
		...corrections.map(({ date, note }) => `   correction, shown and never searched: ${date}: ${onOneLine(note)}`),
	];
	const text = paragraphs.map(
		({ number, form, text }) => `${String(number).padStart(4)}  ${FORMS[form]}${onOneLine(text)}`,
	);
	const left = leftOut.map((it) => `      “${clip(onOneLine(it.text))}” ${onOneLine(it.reason)}`);
	return joinBlocks([
		told.join("\n"),
		text.length === 0 ? "   It has no text." : text.join("\n"),
		left.length === 0 ? "" : ["   Left out:", ...left].join("\n"),
	]);
}

const TOLD = {
	usable: "",
	withheld: ": nobody is told of it",
	withdrawn: ": nobody is told of it",
	embargoed: ": nobody is told of it before",
	expired: ": nobody is told of it any more",
};

function clip(text: string): string {
	return text.length > LONGEST_LEFT_OUT ? `${text.slice(0, LONGEST_LEFT_OUT)}…` : text;
}

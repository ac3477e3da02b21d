import { Parser } from "htmlparser2";
import { oneLine } from "../blocks/visible.ts";

// Longer than any headline or standfirst.
const LONGEST = 20_000;
const MARKUP = /[<&]/;
const BREAKS = new Set("p br div li h1 h2 h3 h4 h5 h6 blockquote".split(" "));
const HIDDEN = new Set("script style".split(" "));

/** A headline or a standfirst as a reader sees it: one line, without tags, entities and marks that nobody sees. */
export function plainLine(html: string | null | undefined): string {
	const source = (html ?? "").slice(0, LONGEST);
	const text = MARKUP.test(source) ? withoutMarkup(source) : source;
	return oneLine(text);
}

function withoutMarkup(html: string): string {
	let text = "";
	let hidden = 0;
	const parser = new Parser({
		onopentagname(name) {
			if (BREAKS.has(name)) text += " ";
			if (HIDDEN.has(name)) hidden++;
		},
		onclosetag(name) {
			if (BREAKS.has(name)) text += " ";
			if (HIDDEN.has(name)) hidden--;
		},
		ontext(words) {
			if (hidden === 0) text += words;
		},
	});
	parser.end(html);
	return text;
}

/** The name of the element that an XML or HTML text begins with, in lower case without its prefix; null elsewhere. */
export function rootElement(opening: string): string | null {
	let at = skipBlanks(opening, opening.startsWith("\uFEFF") ? 1 : 0);
	while (opening.startsWith("<", at)) {
		const end = PROLOGUE.find(([start]) => opening.startsWith(start, at))?.[1];
		if (end === undefined) break;
		const closing = opening.indexOf(end, at);
		if (closing < 0) return null;
		at = skipBlanks(opening, closing + end.length);
	}
	const [, name] = /^<(?:[\w.-]{1,50}:)?([a-z][\w.-]{0,50})[\s/>]/i.exec(opening.slice(at, at + LONGEST_TAG)) ?? [];
	return name?.toLowerCase() ?? null;
}

const LONGEST_TAG = 120;

// How each thing that may stand before the root begins and ends.
const PROLOGUE: readonly (readonly [start: string, end: string])[] = [
	["<?", "?>"],
	["<!--", "-->"],
	["<!", ">"],
];

function skipBlanks(text: string, from: number): number {
	let at = from;
	while (/\s/.test(text.charAt(at))) at++;
	return at;
}

/** The name of the element that an XML or HTML text begins with, in lower case without its prefix; null elsewhere. */
export function rootElement(opening: string): string | null {
	let at = skipBlanks(opening, opening.startsWith("\uFEFF") ? 1 : 0);
	while (opening.startsWith("<", at)) {
		const end = PROLOGUE.find(([start]) => opening.startsWith(start, at))?.[1];
		if (end === undefined) break;
		const closing = endOf(opening, at, end);
		if (closing === null) return null;
		at = skipBlanks(opening, closing);
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

/** Where something that stands before the root ends; declarations of its own stand in brackets within a DOCTYPE. */
function endOf(opening: string, at: number, end: string): number | null {
	const closing = opening.indexOf(end, at);
	const bracket = end === ">" ? opening.indexOf("[", at) : -1;
	if (closing < 0 || bracket < 0 || bracket > closing) return closing < 0 ? null : closing + end.length;
	const [whole] = /\]\s{0,20}>/.exec(opening.slice(bracket)) ?? [];
	return whole === undefined ? null : opening.indexOf(whole, bracket) + whole.length;
}

/** Whether an XML text declares entities of its own, which nobody looks up: some come to more than a disk holds. */
export function declaresEntities(opening: string): boolean {
	return /<!DOCTYPE[^>[]{0,500}\[/i.test(opening) && /<!ENTITY\s/i.test(opening);
}

function skipBlanks(text: string, from: number): number {
	let at = from;
	while (/\s/.test(text.charAt(at))) at++;
	return at;
}

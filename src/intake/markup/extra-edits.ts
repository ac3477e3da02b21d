import { type Edit, remove } from "./edit.ts";

/** What site generators have beside Markdown and is nothing but marks; all of it goes. */
const MARKS: readonly RegExp[] = [
	// ":::note Title" and ":::" round a box; "::youtube{#id}" on a line
	/^[^\S\n]{0,3}:{3,}[^\n]*$/gm,
	/^::[a-z][\w-]{0,40}(?:\[[^\]\n]{0,200}\])?(?:\{[^}\n]{0,400}\})?[ \t]*$/gm,
	// where a table of contents is put: "* TOC" with "{:toc}" below, "[[toc]]", "[TOC]"
	/^[ \t]{0,3}(?:[*+-]|\d\.)[ \t]+\S[^\n]{0,80}\n\{:[ \t]?toc[^}\n]{0,80}\}/gim,
	/^\[(?:\[_?toc_?\]|toc)\][ \t]*$/gim,
	// what an abbreviation stands for: "*[EU]: European Union"
	/^\*\[[^\]\n]{1,100}\]:[^\n]*$/gm,
	// "{#name}" and "{.class}" at the end of a line, "{target=_blank}" behind a link
	/[ \t]?\{[#.][^{}\n]{1,200}\}[ \t]*$/gm,
	/(?<=[)\]])\{:?[ \t]?(?:[.#][\w-]|[\w-]{1,40}=)[^{}\n]{0,200}\}/g,
	// "> [!NOTE]", and the box before a task
	/(?<=^[ \t]{0,3}>[> \t]{0,9})\[![\w-]{2,20}\][-+]?[ \t]?/gm,
	/(?<=^[ \t]{0,9}[-*+][ \t]{1,3})\[[ xX]\][ \t]/gm,
	// a picture in Obsidian; words that were struck out, which nobody stands by any more
	/!\[\[[^\]\n]{1,300}\]\]/g,
	/[ \t]?(?<![~\\])~~(?=[^\s~])[^~\n]{0,500}(?<=[^\s~])~~(?!~)/g,
	// what CriticMarkup proposes, and nobody decided
	/\{\+\+[^\n]{0,500}?\+\+\}/g,
	/\{~~[^\n]{0,500}?~~\}/g,
];

/** "[[page|words]]", and "==words==". */
const WORDS_BETWEEN: readonly RegExp[] = [
	/(\[\[(?:[^[\]|\n]{1,200}\|)?)([^[\]|\n]{1,200})(\]\])(?![[(:])/g,
	/(?<![=\w])(==)(?=[^\s=])([^=\n]{0,300}[^\s=])(==)(?![=\w])/g,
];

/** The marks that site generators know beside those of Markdown; in order, none within another. */
export function editExtras(source: string): readonly Edit[] {
	const edits = MARKS.flatMap((pattern) =>
		Array.from(source.matchAll(pattern), ({ index, 0: mark }) => remove(index, index + mark.length)),
	);
	for (const pattern of WORDS_BETWEEN)
		for (const { index, 1: opening = "", 2: words = "", 3: closing = "" } of source.matchAll(pattern)) {
			const end = index + opening.length + words.length;
			edits.push(remove(index, index + opening.length), remove(end, end + closing.length));
		}
	return leaveOutOverlapping(edits.sort((one, other) => one.start - other.start || other.end - one.end));
}

function leaveOutOverlapping(edits: readonly Edit[]): readonly Edit[] {
	let end = 0;
	return edits.filter((edit) => {
		const isApart = edit.start >= end;
		if (isApart) end = edit.end;
		return isApart;
	});
}

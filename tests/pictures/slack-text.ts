/** Words in one style. */
export type Run = { readonly text: string; readonly isBold?: boolean; readonly colour?: string };

/** Runs that fit on one line. */
export type Line = readonly Run[];

// About how wide letters are in a sans-serif font, in ems; generous, since every viewer has a font of its own.
const NARROW = /[ijl.,:;'’‘|!()[\]\s]/;
const WIDE = /[mwMW@—…]/;
const CAPITAL = /[\p{Lu}\p{N}“”]/u;

/** About how wide a text is, in pixels. */
export function widthOf({ text, isBold = false }: Run, size: number): number {
	const ems = [...text].reduce((sum, letter) => sum + emsOf(letter), 0);
	return Math.round(ems * size * (isBold ? 1.08 : 1));
}

function emsOf(letter: string): number {
	if (NARROW.test(letter)) return 0.3;
	if (WIDE.test(letter)) return 0.9;
	return CAPITAL.test(letter) ? 0.66 : 0.56;
}

/** Breaks runs between words into lines of a width. */
export function wrap(
	runs: readonly Run[],
	{ size, width }: { readonly size: number; readonly width: number },
): readonly Line[] {
	const lines: Run[][] = [[]];
	let used = 0;
	for (const { text, ...style } of runs) {
		let words = "";
		for (const word of text.match(/\s*\S+|\s+$/g) ?? []) {
			used += widthOf({ ...style, text: word }, size);
			if (used <= width || (words === "" && lines.at(-1)?.length === 0)) {
				words += word;
				continue;
			}
			lines.at(-1)?.push({ ...style, text: words });
			lines.push([]);
			words = word.trimStart();
			used = widthOf({ ...style, text: words }, size);
		}
		lines.at(-1)?.push({ ...style, text: words });
	}
	return lines;
}

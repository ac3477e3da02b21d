/** Words in one style, on one line. */
export type Run = { readonly text: string; readonly isBold: boolean; readonly isStruck?: boolean };

export type Line = readonly Run[];

const BOLD_MARK = "**";
const STRIKE_MARK = "~~";

/** Markdown of ours in lines no wider than so many units of the font’s size; marks of style begin and end runs. */
export function wrapMarkdown(markdown: string, width: number): readonly Line[] {
	const lines: Run[][] = [[]];
	let [isBold, isStruck] = [false, false];
	let used = 0;
	for (const token of markdown.split(/(?<!\\)(\*\*|~~)|(\s+)/)) {
		if (token === undefined || token === "") continue;
		if (token === BOLD_MARK) {
			isBold = !isBold;
			continue;
		}
		if (token === STRIKE_MARK) {
			isStruck = !isStruck;
			continue;
		}
		const text = token.replace(/\\(?=[^0-9A-Za-z\s])/g, "");
		const needed = measure(text, isBold);
		if (used + needed > width && text.trim() !== "") {
			lines.push([]);
			used = 0;
		}
		if (text.trim() === "" && used === 0) continue;
		lines.at(-1)?.push({ text, isBold, isStruck });
		used += needed;
	}
	return lines;
}

const NARROW = /[ilIj.,:;'’‘|!()[\]ft]/;
const WIDE = /[mwMW%@—…]/;
const BOLD = 1.06;

/** How wide a text is, in units of the font’s size; near enough for a font without serifs. */
export function measure(text: string, isBold: boolean): number {
	const width = [...text].reduce((sum, character) => sum + widthOf(character), 0);
	return isBold ? width * BOLD : width;
}

function widthOf(character: string): number {
	if (character === " ") return 0.32;
	if (NARROW.test(character)) return 0.33;
	if (WIDE.test(character)) return 0.85;
	if (/\p{Lu}/u.test(character)) return 0.7;
	return 0.58;
}

import type { Span } from "../../../core/article/article.ts";
import { visible } from "../visible.ts";

/** One paragraph as a reader sees it, and what its markup said of its words. */
export type Words = {
	readonly text: string;
	readonly bold: readonly Span[];
	readonly isLinked: boolean;
	/** The words that are in no link, or the first of them. */
	readonly unlinked: string;
};

/** How words stand on the page. */
export type Style = {
	readonly isBold: boolean;
	readonly isLinked: boolean;
	/** Whether an empty line among them begins a paragraph. */
	readonly hasBlankLines: boolean;
};

/** Words as they are read one after the other, until their paragraph ends. */
export type Line = {
	readonly add: (text: string, style: Style) => void;
	/** Begins a line: two of them, with nothing between, begin a paragraph. */
	readonly breakLine: () => void;
	readonly addSpace: () => void;
	/** Whether white space stands at one of its ends. */
	readonly hasSpaceAround: () => boolean;
	/** The paragraphs that it came to; it is empty afterwards. */
	readonly take: () => readonly Words[];
};

const PIECE = /\s+|\S+/g;
const LONGEST_UNLINKED = 100;

/** An empty line. */
export function startLine(): Line {
	let done: Words[] = [];
	let text = "";
	let bold: { start: number; end: number }[] = [];
	let isInBold = false;
	let isLinked = false;
	let unlinked = "";
	let hasGap = false;
	let isLedBySpace = false;
	let breaks = 0;
	let lineEndings = 0;

	const close = () => {
		if (text !== "") done.push({ text, bold, isLinked, unlinked: unlinked.trim() });
		text = "";
		bold = [];
		isInBold = false;
		isLinked = false;
		unlinked = "";
	};
	const addSpace = () => {
		hasGap = true;
		if (text === "" && done.length === 0) isLedBySpace = true;
	};
	const addWord = (word: string, style: Style) => {
		if (breaks >= 2 || lineEndings >= 2) close();
		const start = text === "" || !hasGap ? text.length : text.length + 1;
		const lead = start > text.length ? " " : "";
		text += lead + word;
		hasGap = false;
		breaks = 0;
		lineEndings = 0;
		const last = bold.at(-1);
		if (style.isBold && isInBold && last) last.end = text.length;
		else if (style.isBold) bold.push({ start, end: text.length });
		isInBold = style.isBold;
		isLinked ||= style.isLinked;
		if (!style.isLinked && unlinked.length < LONGEST_UNLINKED) unlinked += lead + word;
	};

	return {
		add: (added, style) => {
			for (const [piece] of visible(added).matchAll(PIECE)) {
				if (piece.trim() !== "") addWord(piece, style);
				else {
					addSpace();
					if (style.hasBlankLines) lineEndings += piece.split("\n").length - 1;
				}
			}
		},
		breakLine: () => {
			addSpace();
			breaks++;
			lineEndings = 0;
		},
		addSpace,
		hasSpaceAround: () => isLedBySpace || hasGap,
		take: () => {
			close();
			const taken = done;
			done = [];
			hasGap = false;
			isLedBySpace = false;
			breaks = 0;
			lineEndings = 0;
			return taken;
		},
	};
}

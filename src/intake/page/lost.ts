import type { Composed, LeftOut } from "../blocks/block.ts";
import { bareWords, oneLine } from "../blocks/visible.ts";

const FIRST_WORDS = 80;
const LONGEST = 20_000;

/** Tells of texts that were left out for a reason: how the first begins, how many they are and how long in all. */
export function sumUp(texts: readonly string[], reason: string): readonly LeftOut[] {
	const lines = texts.map((text) => oneLine(text.slice(0, LONGEST))).filter((line) => line !== "");
	const [first] = lines;
	if (first === undefined) return [];
	const parts = lines.length === 1 ? "1 part" : `${lines.length.toLocaleString("en")} parts`;
	const characters = lines.reduce((sum, { length }) => sum + length, 0).toLocaleString("en");
	const text = first.length > FIRST_WORDS ? `${first.slice(0, FIRST_WORDS).trimEnd()}…` : first;
	return [{ text, reason: `${reason}: ${parts}, ${characters} characters in all` }];
}

const UNREAD = new Set(["script", "style", "template"]);
const TEXT_NODE = 3;

/** The words of an element with a blank between its parts. */
export function wordsOf(node: Node): string {
	if (node.nodeType === TEXT_NODE) return node.textContent ?? "";
	if (UNREAD.has(node.nodeName.toLowerCase())) return "";
	return [...node.childNodes].map(wordsOf).join(" ");
}

const BLOCKS = "p, li, h2, h3, h4, h5, h6, blockquote, pre, dd, td, figcaption";

/** The paragraphs of a page, those of its frame too, as lines. */
export function listParagraphs(document: Document): readonly string[] {
	const leaves = [...document.querySelectorAll(BLOCKS)].filter((element) => element.querySelector(BLOCKS) === null);
	return leaves.map(({ textContent }) => oneLine((textContent ?? "").slice(0, LONGEST))).filter((line) => line !== "");
}

/** Tells which of the paragraphs of a page are neither in its article nor told of as left out. */
export function describeUnfound(paragraphs: readonly string[], body: Composed): readonly LeftOut[] {
	const notes = body.corrections.map(({ note }) => note);
	const told = [...body.text.split("\n\n"), ...body.leftOut.map(({ text }) => text), ...notes];
	const known = new Set(told.map(bareWords));
	const unfound = paragraphs.filter((line) => !known.has(bareWords(line)));
	return sumUp(unfound, "was not found to be part of the article");
}

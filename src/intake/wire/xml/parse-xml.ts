import { Parser } from "htmlparser2";
import { decodeReferences } from "../../markup/html-edits.ts";
import type { XmlElement, XmlNode } from "./xml-element.ts";

/** Deeper than any wire. */
const DEEPEST = 150;

type Open = { readonly name: string; readonly attributes: Record<string, string>; readonly children: XmlNode[] };

/**
 * The root of a text in XML; null where it has none, is not closed, or is nested too deep. What a document type
 * declares is not read, and no entity but those of HTML resolved.
 */
export function parseXml(text: string): XmlElement | null {
	const open: Open[] = [];
	let root: XmlElement | null = null;
	let isBroken = false;
	let isVerbatim = false;
	let words: string[] = [];
	const settleWords = () => {
		if (words.length > 0) open.at(-1)?.children.push(decodeReferences(words.join("")));
		words = [];
	};
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				settleWords();
				isBroken ||= root !== null || open.length >= DEEPEST;
				// What comes after costs nothing more.
				if (isBroken) parser.pause();
				open.push({ name: localName(name), attributes, children: [] });
			},
			ontext(piece) {
				if (isVerbatim) open.at(-1)?.children.push(piece);
				else words.push(piece);
			},
			oncdatastart() {
				settleWords();
				isVerbatim = true;
			},
			oncdataend() {
				isVerbatim = false;
			},
			onclosetag() {
				settleWords();
				const element = open.pop();
				if (!element) return;
				const around = open.at(-1);
				if (around) around.children.push(element);
				else root = element;
			},
		},
		{ xmlMode: true, decodeEntities: false },
	);
	parser.write(text);
	// What the end of the text would close was cut off.
	return isBroken || open.length > 0 ? null : root;
}

/** The local name of the element that a text in XML begins with, also where it is cut off; null where it is no XML. */
export function rootName(opening: string): string | null {
	let root: string | null = null;
	const parser = new Parser(
		{
			onopentagname(name) {
				root ??= localName(name);
				parser.pause();
			},
			ontext(words) {
				// "]>" is what is left of a document type with declarations in it; trim() takes a byte order mark off as well.
				if (!["", "]>"].includes(words.trim())) parser.pause();
			},
		},
		{ xmlMode: true },
	);
	parser.write(opening);
	return root;
}

function localName(name: string): string {
	return name.slice(name.lastIndexOf(":") + 1);
}

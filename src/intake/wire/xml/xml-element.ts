import { decodeReferences } from "../../markup/html-edits.ts";

/** An element of XML. Its name is the local one: "p" of "<nitf:p>". */
export type XmlElement = {
	readonly name: string;
	/** As they are written, with their references. */
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlNode[];
};

/** An element, or text with its references resolved. */
export type XmlNode = XmlElement | string;

/** The value of an attribute; undefined where it has none of the name. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
	if (!element || !Object.hasOwn(element.attributes, name)) return undefined;
	return decodeReferences(element.attributes[name] ?? "");
}

/** The elements of a name right in another. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
	return (element?.children ?? []).filter((child) => typeof child !== "string").filter((child) => child.name === name);
}

/** The first element that is reached by names, each within the one before. */
export function find(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
	return names.reduce((within, name) => childrenOf(within, name)[0], element);
}

/** All words in an element, in one line; undefined where there is none. */
export function wordsOf(element: XmlElement | undefined): string | undefined {
	return element && (textOf(element).replace(/\s+/g, " ").trim() || undefined);
}

/** All text in an element, as it is written, with a space for a break of a line. */
export function textOf({ name, children }: XmlElement): string {
	if (name === "br") return " ";
	return children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

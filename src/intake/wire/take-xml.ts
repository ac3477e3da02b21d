import type { Source } from "../door.ts";
import type { Delivered } from "../draft.ts";
import { closing, passOver } from "./wire-item.ts";
import { TOO_LONG, wireText } from "./wire-text.ts";
import { parseXml } from "./xml/parse-xml.ts";
import type { XmlElement } from "./xml/xml-element.ts";

/** How a format that is written in XML is read. */
export type XmlFormat = {
	/** The items of a document, of which there may be one. */
	readonly itemsOf: (root: XmlElement) => readonly XmlElement[];
	readonly deliver: (item: XmlElement) => Delivered;
};

/** Takes the items of an XML source one by one. */
export function* takeXml(source: Source, { itemsOf, deliver }: XmlFormat): Generator<Delivered> {
	const text = wireText(source);
	const root = text === null ? null : parseXml(text);
	if (root === null) {
		// What it says of an embargo or a withdrawal is not known.
		const reason = text === null ? TOO_LONG : "is broken XML, or nested too deep: send it again";
		yield passOver({ nativeId: null, headline: null, ...closing(reason) });
		return;
	}
	for (const item of itemsOf(root)) yield deliver(item);
}

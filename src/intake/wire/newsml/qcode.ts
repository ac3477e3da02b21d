import { attributeOf, type XmlElement } from "../xml/xml-element.ts";

/**
 * The code of an element, "canceled" of qcode="stat:canceled": the prefix is the sender's own choice, and an address
 * ends in the code as well. Undefined where it has none.
 */
export function codeOf(element: XmlElement | undefined): string | undefined {
	const written = attributeOf(element, "qcode") ?? attributeOf(element, "uri") ?? attributeOf(element, "literal");
	return written?.trim().split(/[:/#]/).at(-1);
}

/** The code of the role of an element: "summary" of role="drol:summary". */
export function roleOf(element: XmlElement): string | undefined {
	return lastOf(attributeOf(element, "role"));
}

/** What a content of an item is, of several: "notepad" of rendition="rnd:notepad", or of the same as a role. */
export function renditionOf(element: XmlElement): string | undefined {
	return lastOf(attributeOf(element, "rendition") ?? attributeOf(element, "renditionuri")) ?? roleOf(element);
}

function lastOf(code: string | undefined): string | undefined {
	return code?.trim().split(/[:/#]/).at(-1);
}

import type { XmlElement, XmlNode } from "./xml-element.ts";

/** What becomes of an element: one of HTML, only what is in it, or nothing. */
export type Rendered =
	| { readonly kind: "element"; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
	| { readonly kind: "inside" }
	| { readonly kind: "nothing" };

const NAME = /^[a-z][a-z0-9]*$/;
const VOID: ReadonlySet<string> = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Writes elements and text as HTML. */
export function toHtml(nodes: readonly XmlNode[], render: (element: XmlElement) => Rendered): string {
	return nodes.map((node) => (typeof node === "string" ? escapeText(node) : writeElement(node, render))).join("");
}

/** XHTML as the HTML that it is. */
export function renderXhtml({ name, attributes }: XmlElement): Rendered {
	const lower = name.toLowerCase();
	return NAME.test(lower) ? { kind: "element", name: lower, attributes } : { kind: "inside" };
}

function writeElement(element: XmlElement, render: (element: XmlElement) => Rendered): string {
	const rendered = render(element);
	switch (rendered.kind) {
		case "nothing":
			return "";
		case "inside":
			return toHtml(element.children, render);
		case "element": {
			const { name, attributes } = rendered;
			// Attributes are kept as they were written, so that their references stay.
			const written = Object.entries(attributes)
				.filter(([attribute]) => NAME.test(attribute))
				.map(([attribute, value]) => ` ${attribute}="${value.replaceAll('"', "&quot;")}"`);
			const tag = `<${name}${written.join("")}>`;
			return VOID.has(name) ? tag : `${tag}${toHtml(element.children, render)}</${name}>`;
		}
	}
}

function escapeText(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

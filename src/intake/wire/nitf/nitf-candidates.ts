import { type Candidates, found } from "../found-fields.ts";
import { findPublicNote } from "../public-note.ts";
import type { WireItem } from "../wire-item.ts";
import { attributeOf, childrenOf, find, wordsOf, type XmlElement } from "../xml/xml-element.ts";

/** Where our fields may be found in a document in NITF. */
export function findNitfCandidates(nitf: XmlElement): Required<Candidates> {
	const head = find(nitf, "head");
	const docdata = find(head, "docdata");
	const pubdata = find(head, "pubdata");
	const bodyHead = find(nitf, "body", "body.head");
	const issued = found(attributeOf(find(docdata, "date.issue"), "norm"), "date.issue");
	return {
		headline: [
			found(wordsOf(find(bodyHead, "hedline", "hl1")), "hl1"),
			found(wordsOf(find(head, "title")), "head/title"),
		],
		standfirst: [
			found(wordsOf(find(bodyHead, "hedline", "hl2")), "hl2"),
			found(paragraphsOf(find(bodyHead, "abstract")), "abstract"),
		],
		byline: [found(joinBylines(childrenOf(bodyHead, "byline")), "byline")],
		dateline: [
			found(wordsOf(find(bodyHead, "dateline", "location")), "dateline/location"),
			found(wordsOf(without(find(bodyHead, "dateline"), "story.date")), "dateline"),
		],
		publisher: [
			found(attributeOf(pubdata, "name"), "pubdata/@name"),
			found(wordsOf(find(bodyHead, "distributor")), "distributor"),
			found(attributeOf(find(docdata, "doc.copyright"), "holder"), "doc.copyright/@holder"),
		],
		section: [found(attributeOf(pubdata, "position.section"), "pubdata/@position.section")],
		language: ["xml:lang", "lang", "baselang"].map((name) => found(attributeOf(nitf, name), `nitf/@${name}`)),
		published: [found(attributeOf(pubdata, "date.publication"), "pubdata/@date.publication"), issued],
		updated: [issued],
		version: [found(attributeOf(find(docdata, "du-key"), "version"), "du-key/@version")],
		url: [found(attributeOf(pubdata, "ex-ref"), "pubdata/@ex-ref")],
	};
}

/** Notes of correction for readers at the head of a document; "npa" is an advisory that is not for publication. */
export function findNitfNotes(nitf: XmlElement): WireItem["notes"] {
	const notes = childrenOf(find(nitf, "body", "body.head"), "note");
	const printable = notes.filter((note) => attributeOf(note, "type")?.trim() !== "npa");
	// A note of several paragraphs may say more than what is for readers.
	const single = printable.filter((note) => childrenOf(find(note, "body.content"), "p").length <= 1);
	return single.map((note) => found(findPublicNote(wordsOf(note)), "note"));
}

/** The names in bylines, without what somebody is; only that where it is all there is. */
function joinBylines(bylines: readonly XmlElement[]): string | undefined {
	const names = bylines.map((byline) => wordsOf(without(byline, "byttl")) ?? wordsOf(byline));
	const trimmed = names
		.filter((name) => name !== undefined)
		.map((name) => name.replace(/^by\s/i, "").replace(/,$/, ""));
	return trimmed.length === 0 ? undefined : trimmed.join(", ");
}

function paragraphsOf(element: XmlElement | undefined): string | undefined {
	return childrenOf(element, "p").map(wordsOf).join(" ") || wordsOf(element);
}

function without(element: XmlElement | undefined, name: string): XmlElement | undefined {
	if (!element) return undefined;
	return { ...element, children: element.children.filter((child) => typeof child === "string" || child.name !== name) };
}

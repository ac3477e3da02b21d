import type { Found } from "../../values/found.ts";
import { type Candidates, found } from "../found-fields.ts";
import { attributeOf, childrenOf, find, wordsOf, type XmlElement } from "../xml/xml-element.ts";
import { roleOf } from "./qcode.ts";

/** Where our fields may be found in what an item of NewsML-G2 says of itself and of its content. */
export function findNewsItemCandidates(item: XmlElement): Required<Candidates> {
	const itemMeta = find(item, "itemMeta");
	const contentMeta = find(item, "contentMeta");
	const names = (property: string) => namesOf(contentMeta, property);
	return {
		headline: [found(wordsOf(mainOf(childrenOf(contentMeta, "headline"))), "headline")],
		standfirst: [
			found(wordsOf(childrenOf(contentMeta, "description").find((it) => roleOf(it) === "summary")), "description"),
		],
		byline: [found(wordsOf(find(contentMeta, "by")), "by"), found(names("creator").join(", "), "creator/name")],
		dateline: [found(wordsOf(find(contentMeta, "dateline")), "dateline"), found(names("located")[0], "located/name")],
		publisher: [
			found(names("infoSource")[0], "infoSource/name"),
			found(namesOf(find(item, "rightsInfo"), "copyrightHolder")[0], "copyrightHolder/name"),
		],
		section: [found(sectionOf(childrenOf(contentMeta, "subject")), "subject/name")],
		language: [
			found(attributeOf(find(contentMeta, "language"), "tag"), "language/@tag"),
			found(attributeOf(item, "xml:lang"), "@xml:lang"),
		],
		published: [
			found(wordsOf(find(itemMeta, "firstCreated")), "firstCreated"),
			found(wordsOf(find(contentMeta, "contentCreated")), "contentCreated"),
			versionCreated(itemMeta),
		],
		updated: [versionCreated(itemMeta), found(wordsOf(find(contentMeta, "contentModified")), "contentModified")],
		version: [found(attributeOf(item, "version"), "@version")],
		url: [],
	};
}

function versionCreated(itemMeta: XmlElement | undefined): Found | undefined {
	return found(wordsOf(find(itemMeta, "versionCreated")), "versionCreated");
}

function namesOf(element: XmlElement | undefined, property: string): readonly string[] {
	const names = childrenOf(element, property).map((it) => wordsOf(find(it, "name")));
	return names.filter((name) => name !== undefined);
}

/** Of several headlines the one for everybody: one may be for a small screen. */
function mainOf(headlines: readonly XmlElement[]): XmlElement | undefined {
	return headlines.find((it) => roleOf(it) === "main") ?? headlines.find((it) => !roleOf(it)) ?? headlines[0];
}

/** The sender's own category, "cat:a", before a subject of the IPTC; a place or a person is no section. */
function sectionOf(subjects: readonly XmlElement[]): string | undefined {
	const abstract = subjects.filter((it) => /abstract$|^$/.test(attributeOf(it, "type") ?? ""));
	const category = abstract.find((it) => attributeOf(it, "qcode")?.startsWith("cat:"));
	return wordsOf(find(category ?? abstract[0], "name"));
}

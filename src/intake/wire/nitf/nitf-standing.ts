import { readPubStatus } from "../pub-status.ts";
import type { Said } from "../standing.ts";
import { attributeOf, childrenOf, find, wordsOf, type XmlElement } from "../xml/xml-element.ts";

/** What a document in NITF says of whether it may be used. */
export type NitfSaid = { readonly statuses: readonly Said[]; readonly embargoes: readonly Said[] };

/** Finds the status and the embargo of a document in NITF. */
export function findNitfStanding(nitf: XmlElement): NitfSaid {
	const docdata = childrenOf(find(nitf, "head"), "docdata");
	const statuses = docdata.map((data) => said(attributeOf(data, "management-status"), "docdata/@management-status"));
	const releases = datesOf(docdata, "date.release");
	const isEmbargoed = statuses.some(({ written }) => readPubStatus(written) === "embargoed");
	// Superdesk writes the end of an embargo as the date of expiry, which is one in all other documents.
	const ends = isEmbargoed && releases.length === 0 ? datesOf(docdata, "date.expire") : [];
	return { statuses, embargoes: [...releases, ...ends] };
}

function datesOf(docdata: readonly XmlElement[], name: string): readonly Said[] {
	const dates = docdata.flatMap((data) => childrenOf(data, name));
	return dates.map((date) => said(attributeOf(date, "norm") ?? wordsOf(date) ?? "", name));
}

function said(written: string | undefined, origin: string): Said {
	return { written, origin };
}

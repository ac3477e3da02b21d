import { earliestInstant } from "../../values/instant.ts";
import { readPubStatus } from "../pub-status.ts";
import type { Said, SaidToo } from "../standing.ts";
import { readDate } from "../wire-dates.ts";
import { attributeOf, childrenOf, find, textOf, wordsOf, type XmlElement } from "../xml/xml-element.ts";

/** What a document in NITF says of whether it may be used. */
export type NitfSaid = {
	readonly statuses: readonly Said[];
	readonly embargoes: readonly Said[];
	readonly too: SaidToo;
};

/** Finds the status, the embargo and the end of use of a document in NITF, and the notes to editors in its head. */
export function findNitfStanding(nitf: XmlElement): NitfSaid {
	const docdata = childrenOf(find(nitf, "head"), "docdata");
	const statuses = docdata.map((data) => said(attributeOf(data, "management-status"), "docdata/@management-status"));
	const releases = datesOf(docdata, "date.release");
	const expiries = datesOf(docdata, "date.expire");
	const isEmbargoed = statuses.some(({ written }) => readPubStatus(written) === "embargoed");
	const notes = [
		...docdata.flatMap((data) => childrenOf(data, "ed-msg")).map((it) => said(attributeOf(it, "info"), "ed-msg")),
		...childrenOf(find(nitf, "body", "body.head"), "note").map((it) => said(textOf(it), "note")),
	];
	// Superdesk writes the end of an embargo as the date of expiry, and says "embargoed" then; in all other documents that
	// have a status or a date of release it is the end of their use, and where neither stands nobody knows which it is.
	if (isEmbargoed && releases.length === 0) return { statuses, embargoes: expiries, too: { notes } };
	const hasStatus = statuses.some(({ written }) => written !== undefined);
	const readable = expiries.flatMap(({ written, origin }) => {
		const date = typeof written === "string" ? readDate(written) : undefined;
		return date === undefined ? [] : [said(earliestInstant(date), origin)];
	});
	const both = hasStatus || releases.length > 0 ? [] : readable;
	return { statuses, embargoes: [...releases, ...both], too: { expiries: readable, notes } };
}

function datesOf(docdata: readonly XmlElement[], name: string): readonly Said[] {
	const dates = docdata.flatMap((data) => childrenOf(data, name));
	return dates.map((date) => said(attributeOf(date, "norm") ?? wordsOf(date) ?? "", name));
}

function said(written: string | undefined, origin: string): Said {
	return { written, origin };
}

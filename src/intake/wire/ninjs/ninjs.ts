import type { Door } from "../../door.ts";
import type { Delivered } from "../../draft.ts";
import { findEmbargoes } from "../embargo-fields.ts";
import { found } from "../found-fields.ts";
import { openingPaths } from "../json/opening-paths.ts";
import { findPublicNote } from "../public-note.ts";
import { readStanding, type Said } from "../standing.ts";
import { takeJson } from "../take-json.ts";
import { findWireId } from "../wire-id.ts";
import { closing, deliver, passOver } from "../wire-item.ts";
import { readAltIds } from "./alt-ids.ts";
import { readNinjsBody } from "./ninjs-body.ts";
import { findNinjsCandidates } from "./ninjs-candidates.ts";
import { NinjsItem } from "./ninjs-item.ts";

/** News in JSON of the IPTC, versions 1 to 3, as agencies and Superdesk write it: one item, or a list of them. */
export const NINJS: Door = {
	name: "ninjs",
	fits: (_name, opening) => fitsNinjs(opening),
	take: (source) => takeJson(source, { itemsOf: (it) => (Array.isArray(it) ? it : [it]), deliver: deliverItem }),
};

/** Of schema.org, of a feed in JSON, and of Arc. */
const NOT_OURS = ["@context", "items", "content_elements", "headlines.basic"];
const IDS = ["uri", "guid", "urn"];
const OWN_FIELDS = [
	...["pubstatus", "pubStatus", "versioncreated", "versionCreated", "version_created", "firstcreated", "firstCreated"],
	...["body_xhtml", "body_html", "body_text", "article_html", "bodies", "headlines", "description_text"],
	...["descriptions", "representationtype", "representationType", "slugline", "copyrightholder", "copyrightHolder"],
];

function fitsNinjs(opening: string): boolean {
	const paths = openingPaths(opening);
	if (NOT_OURS.some((name) => paths.has(name))) return false;
	// WordPress has a "guid" too, which is a group.
	const id = IDS.some((name) => typeof paths.get(name) === "string");
	return OWN_FIELDS.filter((name) => paths.has(name)).length >= (id ? 1 : 2);
}

function deliverItem(item: unknown): Delivered {
	const parsed = NinjsItem.safeParse(item);
	if (!parsed.success) return passOver({ nativeId: null, headline: null, ...closing("is no item of ninjs") });
	const read = parsed.data;
	const nativeId = [read.uri, read.guid, read.urn].map((id) => id?.trim()).find((id) => id) ?? null;
	const type = read.type?.trim().toLowerCase() ?? "text";
	if (type !== "text") {
		// What a package is made of comes by itself.
		const reason = type === "composite" ? "is a package of other items" : "is no text";
		return passOver({ nativeId, headline: null, reason, weight: "quiet" });
	}
	const notes = [
		{ written: read.ednote, origin: "ednote" },
		{ written: read.edNote, origin: "edNote" },
	];
	const standing = readStanding(statusesOf(read), findEmbargoes(item), { notes });
	return deliver({
		nativeId,
		wireId: findWireId([...readAltIds(read.altids), ...readAltIds(read.altIds), read.ingest_id, nativeId ?? undefined]),
		evolvedFrom: (read.evolvedfrom ?? read.evolvedFrom)?.trim() || undefined,
		standing,
		candidates: findNinjsCandidates(read),
		notes: [found(findPublicNote(read.ednote), "ednote"), found(findPublicNote(read.edNote), "edNote")],
		readBody: () => readNinjsBody(read),
		names: { id: "uri", headline: "headline", text: "body_html" },
		isPart: PARTS.has((read.representationtype ?? read.representationType ?? "").toLowerCase()),
	});
}

/** Kinds of representation that have no more than a part of the text. */
const PARTS: ReadonlySet<string> = new Set(["incomplete", "partial", "associated"]);

function statusesOf({ pubstatus, pubStatus }: NinjsItem): readonly Said[] {
	return [
		{ written: pubstatus, origin: "pubstatus" },
		{ written: pubStatus, origin: "pubStatus" },
	];
}

import type { Door } from "../../door.ts";
import type { Delivered } from "../../draft.ts";
import { readStanding } from "../standing.ts";
import { takeXml } from "../take-xml.ts";
import { findWireId } from "../wire-id.ts";
import { deliver } from "../wire-item.ts";
import { rootName } from "../xml/parse-xml.ts";
import { attributeOf, find, type XmlElement } from "../xml/xml-element.ts";
import { readNitfBody } from "./nitf-body.ts";
import { findNitfCandidates, findNitfNotes } from "./nitf-candidates.ts";
import { findNitfStanding } from "./nitf-standing.ts";

/** News Industry Text Format, version 3: one document a file. */
export const NITF: Door = {
	name: "NITF",
	fits: (_name, opening) => rootName(opening) === "nitf",
	take: (source) => takeXml(source, { itemsOf: (root) => [root], deliver: deliverDocument }),
};

function deliverDocument(nitf: XmlElement): Delivered {
	const docdata = find(nitf, "head", "docdata");
	const id = attributeOf(find(docdata, "doc-id"), "id-string")?.trim();
	const { statuses, embargoes, too } = findNitfStanding(nitf);
	return deliver({
		nativeId: id || null,
		wireId: findWireId([id]),
		standing: readStanding(statuses, embargoes, too),
		candidates: findNitfCandidates(nitf),
		notes: findNitfNotes(nitf),
		readBody: () => readNitfBody(nitf),
		names: { id: "doc-id/@id-string", headline: "hl1", text: "body.content" },
	});
}

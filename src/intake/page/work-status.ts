import { wordSet } from "../../core/lexicon/word-list.ts";
import { bidFarewell, type Outcome, passOver } from "../outcome.ts";
import { type LinkedNode, listOf, toNode } from "./json-ld.ts";
import { textOf } from "./page-text.ts";

const PUBLIC = wordSet("active complete completed corrected current final live public published released updated");
const HIDDEN = wordSet("draft embargoed incomplete inprogress pending private scheduled unpublished");
const GONE = wordSet("deleted expired killed obsolete removed retracted takendown withdrawn");

/**
 * What becomes of a page whose JSON-LD says of the work that it is not, or no longer, published; null for any other.
 * https://schema.org/creativeWorkStatus
 */
export function judgeStatus({ creativeWorkStatus }: LinkedNode, nativeId: string): Outcome | null {
	for (const given of listOf(creativeWorkStatus)) {
		const node = toNode(given);
		const said = textOf(node ? (node.name ?? node.termCode ?? node["@id"]) : given);
		const status = said?.toLowerCase().replace(/^.*\//, "").replace(/[ _]/g, "");
		if (status === undefined || PUBLIC.has(status)) continue;
		if (GONE.has(status)) return bidFarewell(nativeId, { kind: "withdrawn", on: null });
		return HIDDEN.has(status)
			? passOver({ nativeId }, "is not published: its creativeWorkStatus says so", "hidden")
			: passOver({ nativeId }, "has a creativeWorkStatus that is none we know", "closing");
	}
	return null;
}

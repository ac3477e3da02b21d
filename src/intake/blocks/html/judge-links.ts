import { rowsOf } from "../../../core/lexicon/word-list.ts";
import { bareWords, endsSentence } from "../visible.ts";
import { ADVERTISEMENT, RELATED_LEADS } from "./data/leads.ts";
import type { Words } from "./line.ts";

const LONGEST_LEAD = 60;
const LEADS = new Set(rowsOf(RELATED_LEADS).map(bareWords));
const ADVERTISEMENTS = new Set(rowsOf(ADVERTISEMENT).map(bareWords));

/** Why a paragraph leads away from the article and tells nothing of it; null where it tells something. */
export function reasonOfLinks({ text, isLinked, unlinked }: Words): string | null {
	if (isAddress(text)) return "is an address";
	if (text.length <= LONGEST_LEAD && ADVERTISEMENTS.has(bareWords(text))) return "is an advertisement";
	if (isSiteTail(text)) return "says where the article first appeared";
	if (!isLinked || unlinked.length > LONGEST_LEAD) return null;
	const outside = bareWords(unlinked);
	if (LEADS.has(outside) || (outside === "  " && LEADS.has(bareWords(leadOf(text))))) return "leads to another article";
	return outside === "  " && !endsSentence(text) ? "is nothing but a link" : null;
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const LONGEST_ADDRESS = 2000;

/** An address on a line of its own is what WordPress puts a video or somebody's post in place of. */
function isAddress(text: string): boolean {
	return text.length <= LONGEST_ADDRESS && ADDRESS.test(text);
}

const LONGEST_TAIL = 1000;

/** "The post … appeared first on …", as WordPress ends what it puts into feeds. */
function isSiteTail(text: string): boolean {
	if (text.length > LONGEST_TAIL || !text.startsWith("The post ")) return false;
	return text.includes(" appeared first on ") || text.includes(" first appeared on ");
}

/** "Read more" of "Read more: Old pier to go". */
function leadOf(text: string): string {
	const colon = text.slice(0, LONGEST_LEAD).indexOf(":");
	return colon < 0 ? "" : text.slice(0, colon);
}

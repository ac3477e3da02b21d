import { wordSet } from "../../../core/lexicon/word-list.ts";
import type { Door } from "../../door.ts";
import type { Delivered } from "../../draft.ts";
import { type Candidates, found } from "../found-fields.ts";
import { findNitfCandidates, findNitfNotes } from "../nitf/nitf-candidates.ts";
import { findNitfStanding, type NitfSaid } from "../nitf/nitf-standing.ts";
import { findPublicNote } from "../public-note.ts";
import { readStanding, type Said } from "../standing.ts";
import { takeXml } from "../take-xml.ts";
import { findWireId } from "../wire-id.ts";
import { deliver, passOver } from "../wire-item.ts";
import { rootName } from "../xml/parse-xml.ts";
import { attributeOf, childrenOf, find, textOf, wordsOf, type XmlElement } from "../xml/xml-element.ts";
import { findContentSet } from "./content-set.ts";
import { KEEPING_BACK, TAKING_BACK } from "./data/renditions.ts";
import { findNewsItemCandidates } from "./news-item-candidates.ts";
import { codeOf } from "./qcode.ts";

/** NewsML-G2: an item, or a message of several. */
export const NEWSML_G2: Door = {
	name: "NewsML-G2",
	fits: (_name, opening) => {
		const root = rootName(opening);
		return root === "newsMessage" || (root !== null && ITEMS.has(root));
	},
	take: (source) => takeXml(source, { itemsOf, deliver: deliverItem }),
};

const ITEMS: ReadonlySet<string> = new Set([
	...["newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"],
]);

function itemsOf(root: XmlElement): readonly XmlElement[] {
	if (root.name !== "newsMessage") return [root];
	const sets = childrenOf(root, "itemSet").flatMap(({ children }) => children);
	return sets.filter((child) => typeof child !== "string").filter(({ name }) => ITEMS.has(name));
}

function deliverItem(item: XmlElement): Delivered {
	const nativeId = attributeOf(item, "guid")?.trim() || null;
	const itemMeta = find(item, "itemMeta");
	const itemClass = codeOf(find(itemMeta, "itemClass"));
	if (item.name !== "newsItem" || (itemClass !== undefined && !TEXTS.has(itemClass))) {
		// Its items come by themselves.
		const reason = item.name === "packageItem" ? "is a package of other items" : "is no text";
		return passOver({ nativeId, headline: null, reason, weight: "quiet" });
	}
	const { nitf, readBody } = findContentSet(item);
	const inner: NitfSaid = nitf ? findNitfStanding(nitf) : { statuses: [], embargoes: [], too: {} };
	return deliver({
		nativeId,
		wireId: findWireId([...childrenOf(find(item, "contentMeta"), "altId").map(wordsOf), nativeId ?? undefined]),
		standing: readStanding(
			[...statusesOf(itemMeta), ...signalsOf(itemMeta), ...inner.statuses],
			[...embargoesOf(itemMeta), ...inner.embargoes],
			{ ...inner.too, notes: [...notesOf(itemMeta), ...(inner.too.notes ?? [])] },
		),
		candidates: withInner(findNewsItemCandidates(item), nitf && findNitfCandidates(nitf)),
		notes: [
			...childrenOf(itemMeta, "edNote").map((note) => found(findPublicNote(textOf(note)), "edNote")),
			...(nitf ? findNitfNotes(nitf) : []),
		],
		readBody,
		names: { id: "guid", headline: "headline", text: "contentSet" },
		isCollection: itemClass === "composite",
	});
}

const TEXTS: ReadonlySet<string> = new Set(["text", "composite"]);

function statusesOf(itemMeta: XmlElement | undefined): readonly Said[] {
	return childrenOf(itemMeta, "pubStatus").map((status) => ({ written: codeOf(status) ?? "", origin: "pubStatus" }));
}

/** What signals say of whether an item may be used, as a status; most say something else, such as "correction". */
function signalsOf(itemMeta: XmlElement | undefined): readonly Said[] {
	return childrenOf(itemMeta, "signal").flatMap((signal): readonly Said[] => {
		const code = (codeOf(signal) ?? "").toLowerCase().replace(/[^a-z]/g, "");
		if (KILLS.has(code)) return [{ written: "canceled", origin: "signal" }];
		return HOLDS.has(code) ? [{ written: "withheld", origin: "signal" }] : [];
	});
}

const KILLS = wordSet(TAKING_BACK);
const HOLDS = wordSet(KEEPING_BACK);

/** An empty one is an embargo whose end nobody knows yet. */
function embargoesOf(itemMeta: XmlElement | undefined): readonly Said[] {
	return childrenOf(itemMeta, "embargoed").map((embargo) => ({ written: textOf(embargo), origin: "embargoed" }));
}

/** Notes to editors, and signals such as "sig:kill". */
function notesOf(itemMeta: XmlElement | undefined): readonly Said[] {
	const notes = childrenOf(itemMeta, "edNote").map((note) => ({ written: textOf(note), origin: "edNote" }));
	const signals = childrenOf(itemMeta, "signal").map((signal) => ({ written: codeOf(signal), origin: "signal" }));
	return [...notes, ...signals];
}

/** The item knows best; its document in NITF fills what is left. */
function withInner(outer: Required<Candidates>, inner: Required<Candidates> | undefined): Candidates {
	if (!inner) return outer;
	return {
		headline: [...outer.headline, ...inner.headline],
		standfirst: [...outer.standfirst, ...inner.standfirst],
		byline: [...outer.byline, ...inner.byline],
		dateline: [...outer.dateline, ...inner.dateline],
		publisher: [...outer.publisher, ...inner.publisher],
		section: [...outer.section, ...inner.section],
		language: [...outer.language, ...inner.language],
		published: [...outer.published, ...inner.published],
		updated: outer.updated,
		version: outer.version,
		url: inner.url,
	};
}

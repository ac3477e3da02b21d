import type { Blocks } from "../../blocks/block.ts";
import { htmlBlocks } from "../../blocks/html-blocks.ts";
import type { Door } from "../../door.ts";
import type { Delivered } from "../../draft.ts";
import { plainLine } from "../../values/plain-line.ts";
import { type Candidates, found } from "../found-fields.ts";
import { openingPaths } from "../json/opening-paths.ts";
import { readStanding, type Said } from "../standing.ts";
import { takeJson } from "../take-json.ts";
import { closing, deliver, passOver } from "../wire-item.ts";
import { GuardianAnswer, GuardianFields, GuardianItem } from "./guardian-item.ts";

/** The Guardian Content API: an answer with one item or with several, or an item by itself. */
export const GUARDIAN: Door = {
	name: "Guardian Content API",
	fits: (_name, opening) => {
		const paths = openingPaths(opening);
		if (paths.has("response.userTier")) return true;
		return ["", "response.content.", "response.results."].some(
			(within) => paths.has(`${within}webTitle`) && paths.has(`${within}webUrl`),
		);
	},
	take: (source) => takeJson(source, { itemsOf, deliver: deliverItem }),
};

function itemsOf(document: unknown): readonly unknown[] {
	if (Array.isArray(document)) return document;
	const answer = GuardianAnswer.safeParse(document);
	if (!answer.success) return [document];
	const { content, results } = answer.data.response;
	return content === undefined ? (results ?? []) : [content];
}

function deliverItem(item: unknown): Delivered {
	const parsed = GuardianItem.safeParse(item);
	if (!parsed.success) return passOver({ nativeId: null, headline: null, ...closing("is no item of the Content API") });
	const read = parsed.data;
	const nativeId = read.id?.trim() || null;
	if (read.type !== undefined && !TEXTS.has(read.type)) {
		return passOver({ nativeId, headline: null, reason: "is no article", weight: "quiet" });
	}
	const parsedFields = GuardianFields.safeParse(read.fields);
	// What is marked there is not known.
	if (!parsedFields.success) return passOver({ nativeId, headline: null, ...closing("has “fields” that are none") });
	const fields = parsedFields.data;
	const statuses = [
		keptBack(fields?.legallySensitive, "fields.legallySensitive"),
		keptBack(read.isExpired, "isExpired"),
	];
	return deliver({
		nativeId,
		standing: readStanding(statuses, []),
		candidates: findCandidates(read, fields),
		notes: [],
		readBody: () => withoutTimes(htmlBlocks(fields?.body ?? "")),
		names: { id: "id", headline: "fields.headline", text: "fields.body" },
	});
}

// "9.00am", "14:32 BST"
const TIME = /^\d{1,2}[.:]\d\d ?(?:[ap]m)?(?: [A-Z]{2,4})?$/;

/** Blocks without the times that stand over the entries of a live blog. */
function withoutTimes({ blocks, leftOut }: Blocks): Blocks {
	const times = blocks.filter(({ text }) => TIME.test(text));
	return {
		blocks: blocks.filter(({ text }) => !TIME.test(text)),
		leftOut: [...leftOut, ...times.map(({ text }) => ({ text, reason: "is the time of an entry" }))],
	};
}

const TEXTS: ReadonlySet<string> = new Set(["article", "liveblog"]);

/** A mark that keeps an item back, which is a truth value or one as text; anything else cannot be read. */
function keptBack(mark: unknown, origin: string): Said {
	const word = typeof mark === "string" ? mark.trim().toLowerCase() : mark;
	if (word === true || word === "true") return { written: "withheld", origin };
	return { written: word === false || word === "false" ? undefined : word, origin };
}

function findCandidates(item: GuardianItem, fields: GuardianFields): Candidates {
	const words = (text: string | undefined) => (text === undefined ? undefined : plainLine(text));
	// Its links to related articles come after the first paragraph.
	const standfirst = fields?.standfirst === undefined ? undefined : htmlBlocks(fields.standfirst).blocks[0]?.text;
	return {
		headline: [found(words(fields?.headline), "fields.headline"), found(words(item.webTitle), "webTitle")],
		standfirst: [found(standfirst, "fields.standfirst")],
		byline: [found(words(fields?.byline), "fields.byline")],
		publisher: [found(words(fields?.publication), "fields.publication")],
		section: [found(words(item.sectionName), "sectionName")],
		language: [found(fields?.lang, "fields.lang")],
		published: [
			found(item.webPublicationDate, "webPublicationDate"),
			found(fields?.firstPublicationDate, "fields.firstPublicationDate"),
		],
		updated: [found(fields?.lastModified, "fields.lastModified")],
		url: [found(item.webUrl, "webUrl")],
	};
}

import { instantOf } from "../../core/article/instant.ts";
import type { Door, Source } from "../door.ts";
import type { Delivered } from "../draft.ts";
import { deliver, type Outcome, passOver } from "../outcome.ts";
import { isoDate } from "../values/iso-date.ts";
import { declaresEntities, rootElement } from "../values/root-element.ts";
import { wholeText } from "../values/whole-text.ts";
import { draftItem, type Judged } from "./draft-item.ts";
import type { Deletion } from "./feed.ts";
import { nameItems } from "./name-items.ts";
import { isFeedRoot, MOST_ITEMS, readFeed } from "./read-feed.ts";

const MOST_CHARACTERS = 30_000_000;
const VERSION = /"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//;

/** RSS 2.0, RSS 1.0, Atom and JSON Feed with the full text of the articles; a teaser is never taken for one. */
export const FEED: Door = { name: "feed", fits: fitsFeed, take: takeFeed, holdsNewestOnly: true };

function fitsFeed(_: string, opening: string): boolean {
	const root = rootElement(opening);
	if (root !== null) return isFeedRoot(root) && !opening.includes("http://wordpress.org/export/");
	return /^\uFEFF?\s*\{/.test(opening) && VERSION.test(opening.replaceAll("\\/", "/"));
}

function* takeFeed({ name, text }: Source): Iterable<Delivered> {
	const whole = wholeText(text, MOST_CHARACTERS);
	if (whole === null) return yield refuse(`has more than ${MOST_CHARACTERS / 1e6} million characters`);
	if (declaresEntities(whole.slice(0, LONGEST_HEAD))) return yield refuse(HAS_ENTITIES);
	const read = readFeed(whole);
	if (read.kind === "unread") return yield refuse(read.reason);
	const { items, deleted } = nameItems(read.feed.items, read.feed.deleted, name);
	const judged = items.map((item) => draftItem(item, name));
	const hasText = !judged.some(({ isTeaser }) => isTeaser) || judged.some(({ outcome }) => outcome.kind === "draft");
	const outcomes = hasText
		? judged.map(({ outcome }) => outcome)
		: [passOver({}, NO_TEXT, "fault"), ...judged.map(hush)];
	if (read.unreadItems > 0)
		outcomes.push(
			passOver({}, `has more than ${MOST_ITEMS} items: the last ${read.unreadItems} were not read`, "fault"),
		);
	yield deliver(settleDeletions(outcomes, deleted));
}

const LONGEST_HEAD = 8_000;
const HAS_ENTITIES =
	"declares entities of its own (<!DOCTYPE … [<!ENTITY …>]>), which are never looked up: have it written without them";
const NO_TEXT =
	"has only teasers, not the text of its articles: set it to full text (in WordPress under Settings, Reading), " +
	"or give the address of the site if it is made with WordPress, or else the addresses of the pages";

/** Where no item has its text, one complaint is enough. */
function hush({ outcome, isTeaser }: Judged): Outcome {
	if (!isTeaser || outcome.kind !== "passed-over") return outcome;
	return { kind: "passed-over", passedOver: { ...outcome.passedOver, weight: "quiet" } };
}

function refuse(reason: string): Delivered {
	return deliver([passOver({}, reason, "fault")]);
}

/** An article that was changed after it was deleted is there again (RFC 6721, section 3); any other is gone. */
function settleDeletions(outcomes: readonly Outcome[], deleted: readonly Deletion[]): readonly Outcome[] {
	if (deleted.length === 0) return outcomes;
	const gone = new Map<string, string | null>();
	const unclear: Outcome[] = [];
	for (const { ref, when } of deleted) {
		if (ref?.trim()) gone.set(ref.trim(), isoDate(when) ?? null);
		else unclear.push(passOver({}, "has an at:deleted-entry that does not say which entry it means", "closing"));
	}
	const standing = outcomes.filter((outcome) => {
		if (outcome.kind !== "draft") return true;
		const { nativeId, fields } = outcome.draft;
		const on = gone.get(nativeId);
		if (on === undefined) return true;
		const changed = fields.updated ?? fields.published;
		if (on === null || changed === undefined || instantOf(changed) <= instantOf(on)) return false;
		return gone.delete(nativeId);
	});
	return [
		...standing,
		...unclear,
		...Array.from(gone, ([nativeId, on]): Outcome => ({ kind: "gone", gone: { nativeId, on } })),
	];
}

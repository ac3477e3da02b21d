import { Parser } from "htmlparser2";
import { createHeldText } from "../values/held-text.ts";
import type { Category, Channel, WxrEvent } from "./wxr-item.ts";

const STEP = 65_536;
// Longer than any post with all that hangs on it: an element that is never closed is not waited for.
const LONGEST_ITEM = 50_000_000;
const LONGEST_META = 300;
const DEEPEST = 100;

const CHANNEL = /^rss\/channel\/(title|language)$/;
const AUTHOR = /^rss\/channel\/wp:author\/wp:author_(login|display_name)$/;
const ITEM = "rss/channel/item";
const TEXTS = new Set(
	`title link guid pubDate dc:creator content:encoded excerpt:encoded wp:post_id wp:post_date wp:post_date_gmt
	wp:post_modified wp:post_modified_gmt wp:status wp:post_type wp:post_password category`.split(/\s+/),
);

/** The items of an export of WordPress, read piece by piece: never more than one of them is held. */
export function* readWxr(pieces: Iterable<string>): Generator<WxrEvent> {
	const reader = createReader();
	let unread = 0;
	for (const piece of pieces) {
		for (let at = 0; at < piece.length; at += STEP) {
			const part = piece.slice(at, at + STEP);
			reader.write(part);
			const events = reader.takeEvents();
			unread = events.length > 0 ? 0 : unread + part.length;
			yield* events;
			if (events.some(({ kind }) => kind === "broken")) return;
			if (unread > LONGEST_ITEM) return yield { kind: "broken", reason: "has an element that does not end" };
		}
	}
	reader.end();
	yield* reader.takeEvents();
}

type Reader = {
	readonly write: (text: string) => void;
	readonly end: () => void;
	readonly takeEvents: () => readonly WxrEvent[];
};

function createReader(): Reader {
	const path: string[] = [];
	const authors = new Map<string, string>();
	const channel = new Map<string, string>();
	let events: WxrEvent[] = [];
	let texts = new Map<string, string>();
	let categories: Category[] = [];
	let metaValues: string[] = [];
	let login = "";
	let attributes: Readonly<Record<string, string>> = {};
	let text: string | null = null;
	let isWhole = false;
	let isBroken = false;
	const held = createHeldText();
	let itemStart: number | null = null;

	const parser = new Parser(
		{
			onopentag(name, given) {
				if (isBroken) return;
				path.push(name);
				if (path.length === 3 && path.join("/") === ITEM) itemStart = parser.startIndex;
				if (path.length > DEEPEST) return breakOff("has elements within elements without end");
				text = isRead(path) ? "" : null;
				attributes = given;
			},
			ontext(words) {
				if (text !== null) text += words;
			},
			onclosetag(name, isImplied) {
				if (isBroken) return;
				const whole = path.join("/");
				path.pop();
				if (isImplied) return;
				if (path.length === 0) isWhole = true;
				if (whole === ITEM) return closeItem();
				if (text !== null) closeText(whole, name, text);
				text = null;
			},
		},
		{ xmlMode: true },
	);

	function closeItem(): void {
		const { title, language } = Object.fromEntries(channel);
		const site: Channel = { title, language, authors };
		const raw = held.cut(itemStart ?? parser.endIndex, parser.endIndex + 1);
		events.push({ kind: "item", item: { texts, categories, metaValues, raw }, channel: site });
		itemStart = null;
		texts = new Map();
		categories = [];
		metaValues = [];
	}

	function closeText(whole: string, name: string, value: string): void {
		const [, author] = AUTHOR.exec(whole) ?? [];
		if (author === "login") login = value.trim();
		else if (author !== undefined) authors.set(login, value.trim());
		else if (CHANNEL.test(whole)) channel.set(name, value.trim());
		else if (name === "wp:meta_value") metaValues.push(value.slice(0, LONGEST_META));
		else if (name === "category")
			categories.push({ domain: attributes.domain ?? "", nicename: attributes.nicename ?? "", name: value.trim() });
		else texts.set(name, value);
	}

	function breakOff(reason: string): void {
		isBroken = true;
		events.push({ kind: "broken", reason });
		parser.reset();
	}

	return {
		write: (part) => {
			held.add(part);
			parser.write(part);
			held.letGo(itemStart ?? parser.startIndex);
		},
		end: () => {
			if (isBroken) return;
			parser.end();
			if (!isWhole) breakOff("breaks off before its end: export the site again");
		},
		takeEvents: () => {
			const taken = events;
			events = [];
			return taken;
		},
	};
}

/** Whether the text of an element is wanted, by its name and those that it stands in. */
function isRead(path: readonly string[]): boolean {
	const whole = path.join("/");
	if (path[2] !== "item") return CHANNEL.test(whole) || AUTHOR.test(whole);
	if (path.length === 4) return TEXTS.has(path[3] ?? "");
	return whole === `${ITEM}/wp:postmeta/wp:meta_value`;
}

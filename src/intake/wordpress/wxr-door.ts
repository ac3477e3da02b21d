import type { Door, Source } from "../door.ts";
import type { Delivered } from "../draft.ts";
import { deliver, type Outcome, passOver, withRaw } from "../outcome.ts";
import { rootElement } from "../values/root-element.ts";
import { draftPost } from "./draft-post.ts";
import { readWxr } from "./read-wxr.ts";
import type { Channel, WxrItem } from "./wxr-item.ts";
import { readWxrPost } from "./wxr-post.ts";

const ITEMS_A_PART = 100;
const CHARACTERS_A_PART = 4_000_000;

/** The file that WordPress exports (WXR 1.0 to 1.2), read piece by piece, however large. */
export const WXR: Door = { name: "WordPress export", fits: fitsWxr, take: takeWxr };

function fitsWxr(_: string, opening: string): boolean {
	return rootElement(opening) === "rss" && opening.includes("http://wordpress.org/export/");
}

function* takeWxr({ text }: Source): Iterable<Delivered> {
	let outcomes: Outcome[] = [];
	let characters = 0;
	for (const event of readWxr(text)) {
		if (event.kind === "broken") outcomes.push(passOver({}, event.reason, "fault"));
		else {
			outcomes.push(judge(event.item, event.channel));
			characters += event.item.raw.length;
		}
		if (outcomes.length < ITEMS_A_PART && characters < CHARACTERS_A_PART) continue;
		yield deliver(outcomes);
		outcomes = [];
		characters = 0;
	}
	if (outcomes.length > 0) yield deliver(outcomes);
}

function judge(item: WxrItem, channel: Channel): Outcome {
	const post = readWxrPost(item, channel);
	if (post.id === "") return passOver({}, "has no wp:post_id: export the site again", "fault");
	return withRaw(draftPost(post), item.raw);
}

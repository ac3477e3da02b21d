import type { Door, Source } from "../door.ts";
import type { Delivered } from "../draft.ts";
import { deliver, type Outcome, passOver, withRaw } from "../outcome.ts";
import { parseJson } from "../values/parse-json.ts";
import { wholeText } from "../values/whole-text.ts";
import { draftGhostPost } from "./draft-ghost-post.ts";
import { GhostPost, readGhostData } from "./ghost-data.ts";
import { readGhostSite } from "./ghost-site.ts";

const MOST_CHARACTERS = 400_000_000;
const POSTS_A_PART = 100;
const OPENING = /^\uFEFF?\s*\{\s*"db"\s*:\s*\[/;

/** The file that Ghost exports. */
export const GHOST: Door = { name: "Ghost export", fits: fitsGhost, take: takeGhost };

function fitsGhost(_: string, opening: string): boolean {
	if (OPENING.test(opening)) return true;
	return /^\uFEFF?\s*\{/.test(opening) && /"exported_on"\s*:/.test(opening) && /"(?:data|meta)"\s*:/.test(opening);
}

function* takeGhost({ name, text }: Source): Iterable<Delivered> {
	const whole = wholeText(text, MOST_CHARACTERS);
	if (whole === null) return yield refuse(`has more than ${MOST_CHARACTERS / 1e6} million characters`);
	const json = parseJson(whole);
	if (json === undefined) return yield refuse("is no whole JSON: export the site again");
	const data = readGhostData(json);
	if (data === null) return yield refuse("is no export of Ghost: it has no db[0].data.posts");
	const site = readGhostSite(data);
	const address = URL.canParse(name) ? name : "";
	for (let at = 0; at < data.posts.length; at += POSTS_A_PART) {
		const part = data.posts.slice(at, at + POSTS_A_PART);
		yield deliver(part.map((row) => judge(row, (post) => draftGhostPost(post, site, address))));
	}
}

function refuse(reason: string): Delivered {
	return deliver([passOver({}, reason, "fault")]);
}

function judge(row: unknown, draft: (post: GhostPost) => Outcome): Outcome {
	const post = GhostPost.safeParse(row);
	if (!post.success) return passOver({}, "is a post without an id, or with a broken date", "closing");
	return withRaw(draft(post.data), JSON.stringify(row));
}

import { hasZone } from "../../core/article/instant.ts";
import { compose } from "../blocks/compose.ts";
import { htmlBlocks } from "../blocks/html-blocks.ts";
import type { Fields } from "../draft.ts";
import { bidFarewell, type Outcome, passOver } from "../outcome.ts";
import { joinNames } from "../values/byline.ts";
import { readFarewell } from "../values/farewell.ts";
import { changedAfter } from "../values/iso-date.ts";
import { originsOf } from "../values/origins-of.ts";
import { ownStandfirst } from "../values/own-standfirst.ts";
import { plainLine } from "../values/plain-line.ts";
import { endsAtWall } from "../values/wall-line.ts";
import { findWireId } from "../values/wire-id.ts";
import { OTHER_TYPES, UNPUBLISHED } from "./data/unpublished.ts";
import type { Post } from "./post.ts";

/**
 * What becomes of a post: only one that is public is a draft, or one that will be at an instant, under embargo until
 * then. Of what is not public not even the headline is told.
 */
export function draftPost(post: Post): Outcome {
	const { type, status } = post;
	const nativeId = nativeIdOf(post);
	if (type === undefined) return passOver({ nativeId }, "does not say if it is a post or a page", "closing");
	if (type !== "post")
		return passOver({ nativeId }, OTHER.get(type) ?? `is of the type ${quote(type)}, no post`, "quiet");
	if (status === "trash") return { kind: "gone", gone: { nativeId, on: post.updated ?? null } };
	if (status === undefined) return passOver({ nativeId }, "does not say if it is published", "closing");
	if (status !== "publish" && status !== "future")
		return passOver({ nativeId }, HIDDEN.get(status) ?? `is not published: its status is ${quote(status)}`, "hidden");
	if (post.needsPassword) return passOver({ nativeId }, "is protected by a password", "hidden");
	if (status === "future") {
		if (post.published === undefined) return passOver({ nativeId }, "is scheduled without a date", "hidden");
		if (!hasZone(post.published))
			return passOver({ nativeId }, "is scheduled for a time of which the zone is not said", "closing");
	}
	return draftPublic(post);
}

/**
 * What names a post for good: its guid, which holds its site, is the same in an export, in the REST API and in feeds,
 * and stays when the site moves; else its id.
 */
export function nativeIdOf({ id, guid }: Pick<Post, "id" | "guid">): string {
	return guid === undefined || guid === "" ? id : guid;
}

const OTHER = new Map(Object.entries(OTHER_TYPES));
const HIDDEN = new Map(Object.entries(UNPUBLISHED));
const LONGEST_NAME = 40;

const MOST_LINES = 3;
const IS_BEGINNING = "has no more than its beginning: it says that the rest is for subscribers or members";

function quote(name: string): string {
	return `“${name.slice(0, LONGEST_NAME)}”`;
}

function draftPublic(post: Post): Outcome {
	const nativeId = nativeIdOf(post);
	const headline = plainLine(post.title) || null;
	if (headline === null) return passOver({ nativeId }, "has no headline", "fault");
	const { blocks, leftOut } = htmlBlocks(post.content);
	const body = compose(
		{ blocks, leftOut: [...post.leftOut, ...leftOut] },
		{
			headline,
			standfirst: plainLine(post.excerpt),
			updated: post.updated ?? post.published,
		},
	);
	if (body.text === "") return passOver({ nativeId, headline }, "has no text", "fault");
	const farewell = readFarewell({
		...{ headline, lines: body.text.split("\n\n", MOST_LINES), length: body.text.length },
		publisher: plainLine(post.publisher),
	});
	if (farewell) return bidFarewell(nativeId, farewell);
	if (endsAtWall(body)) return passOver({ nativeId, headline }, IS_BEGINNING, "fault");
	const fields: Fields = {
		headline,
		standfirst: ownStandfirst(post.excerpt, body.text),
		byline: joinNames(post.authors),
		publisher: plainLine(post.publisher) || undefined,
		section: plainLine(post.section) || undefined,
		language: post.language,
		published: post.published,
		updated: changedAfter(post.updated, post.published),
		embargo: post.status === "future" ? post.published : undefined,
		url: post.link,
	};
	const origins = originsOf(fields, post.origins);
	return { kind: "draft", draft: { nativeId, wireId: findWireId(post.otherIds), fields, origins, body } };
}

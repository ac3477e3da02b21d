import { hasZone } from "../../core/article/instant.ts";
import type { Composed } from "../blocks/block.ts";
import { compose, type Known } from "../blocks/compose.ts";
import { htmlBlocks } from "../blocks/html-blocks.ts";
import type { Fields } from "../draft.ts";
import { type Outcome, passOver } from "../outcome.ts";
import { joinNames } from "../values/byline.ts";
import { changedAfter, utcDate } from "../values/iso-date.ts";
import { languageTag } from "../values/language-tag.ts";
import { originsOf } from "../values/origins-of.ts";
import { plainLine } from "../values/plain-line.ts";
import { webAddress } from "../values/web-address.ts";
import type { GhostPost } from "./ghost-data.ts";
import type { GhostSite } from "./ghost-site.ts";
import { lexicalHtml } from "./lexical-html.ts";
import { mobiledocHtml } from "./mobiledoc-html.ts";
import { publicHtml } from "./public-html.ts";

/**
 * What becomes of a post of Ghost: one that everybody may read is a draft; one that they may from an instant on is one
 * under embargo until then. Of what is not public not even the headline is told.
 */
export function draftGhostPost(post: GhostPost, site: GhostSite, address: string): Outcome {
	const { id: nativeId, status } = post;
	const type = post.type ?? (post.page ? "page" : "post");
	if (type !== "post")
		return passOver({ nativeId }, `is a ${type === "page" ? "page" : "thing of another type"}`, "quiet");
	if (!status) return passOver({ nativeId }, "does not say if it is published", "closing");
	if (status !== "published" && status !== "scheduled")
		return passOver({ nativeId }, UNPUBLISHED.get(status) ?? OTHER, "hidden");
	const visibility = post.visibility ?? "public";
	if (visibility !== "public")
		return passOver({ nativeId }, READERS.get(visibility) ?? "is for some readers only", "hidden");
	const published = readMoment(post.published_at);
	if (status === "scheduled" && post.published_at == null)
		return passOver({ nativeId }, "is scheduled without a date", "hidden");
	if (status === "scheduled" && (published === undefined || !hasZone(published)))
		return passOver({ nativeId }, "is scheduled for a time that cannot be read (published_at)", "closing");

	const headline = plainLine(post.title) || null;
	if (headline === null) return passOver({ nativeId }, "has no headline", "fault");
	const body = readBody(post, {
		headline,
		standfirst: plainLine(post.custom_excerpt),
		updated: readMoment(post.updated_at) ?? published,
	});
	if (body.text === "") return passOver({ nativeId, headline }, "has no text in html, lexical or mobiledoc", "fault");
	const authors = site.authorsOf(nativeId);
	const canonical = webAddress(withoutPlaceholder(post.canonical_url), address);
	const fields: Fields = {
		headline,
		standfirst: plainLine(post.custom_excerpt) || undefined,
		byline: joinNames(authors.length > 0 ? authors : [site.userOf(post.author_id ?? "")]),
		publisher: plainLine(site.title) || undefined,
		section: plainLine(site.sectionOf(nativeId)) || undefined,
		language: languageTag(post.locale ?? site.locale),
		published,
		updated: changedAfter(readMoment(post.updated_at), published),
		embargo: status === "scheduled" ? published : undefined,
		url: canonical ?? (post.slug ? webAddress(`/${post.slug}/`, address) : undefined),
	};
	const origins = originsOf(fields, {
		...ORIGINS,
		byline: authors.length > 0 ? "posts_authors" : "author_id",
		language: post.locale ? "locale" : "settings locale",
		url: canonical === undefined ? "slug" : "canonical_url",
	});
	return { kind: "draft", draft: { nativeId, fields, origins, body } };
}

const OTHER = "is not published";
const UNPUBLISHED: ReadonlyMap<string, string> = new Map([
	["draft", "is a draft"],
	["sent", "was sent by mail only"],
]);
const READERS: ReadonlyMap<string, string> = new Map([
	["members", "is for members only"],
	["paid", "is for paying members only"],
	["tiers", "is for some paying members only"],
]);
const ORIGINS = {
	headline: "title",
	standfirst: "custom_excerpt",
	publisher: "settings title",
	section: "posts_tags",
	published: "published_at",
	updated: "updated_at",
	embargo: "published_at",
} as const;

/** Ghost renders the page from Lexical or Mobiledoc; an export may have only those. */
function readBody({ html, lexical, mobiledoc }: GhostPost, known: Known): Composed {
	const written = html?.trim()
		? publicHtml(html)
		: ((lexical && lexicalHtml(lexical)) ?? (mobiledoc && mobiledocHtml(mobiledoc)) ?? "");
	return compose(htmlBlocks(written), known);
}

/** A time in the tables is UTC; old exports have milliseconds. */
function readMoment(moment: string | number | null | undefined): string | undefined {
	if (typeof moment !== "number") return utcDate(moment);
	return Math.abs(moment) < LATEST ? utcDate(new Date(moment).toISOString()) : undefined;
}

// Beyond it there is no date (ECMA-262).
const LATEST = 8.64e15;

/** What stands for the address of the site in an export. */
function withoutPlaceholder(address: string | null | undefined): string | undefined {
	return address?.replace(/^__GHOST_URL__/, "");
}

import { hasZone } from "../../core/article/instant.ts";
import type { Composed } from "../blocks/block.ts";
import { compose, type Known } from "../blocks/compose.ts";
import { htmlBlocks } from "../blocks/html-blocks.ts";
import { plainBlocks } from "../blocks/plain-blocks.ts";
import type { Fields, PassedOver } from "../draft.ts";
import { bidFarewell, type Outcome, passOver } from "../outcome.ts";
import { joinNames } from "../values/byline.ts";
import { readFarewell } from "../values/farewell.ts";
import { changedAfter, isoDate } from "../values/iso-date.ts";
import { languageTag } from "../values/language-tag.ts";
import { originsOf } from "../values/origins-of.ts";
import { ownStandfirst } from "../values/own-standfirst.ts";
import { plainLine } from "../values/plain-line.ts";
import { webAddress } from "../values/web-address.ts";
import { findWireId } from "../values/wire-id.ts";
import type { Body, FeedItem } from "./feed.ts";
import { findTeaser } from "./find-teaser.ts";
import type { NamedItems } from "./name-items.ts";

/** An item as a draft, or why it is none; "teaser" where only its beginning is there. */
export type Judged = { readonly outcome: Outcome; readonly isTeaser: boolean };

/** What becomes of an item; relative addresses are relative to the page of the feed, or to where the feed came from. */
export function draftItem(item: NamedItems["items"][number], address: string): Judged {
	const url = webAddress(item.link?.value, webAddress(item.base, address) ?? address);
	const nativeId = item.nativeId ?? url ?? item.id?.value ?? null;
	const headline = plainLine(item.title?.value) || null;
	const known = { nativeId, headline };
	const refuse = (reason: string, weight: PassedOver["weight"] = "fault") => ({
		outcome: passOver(known, reason, weight),
		isTeaser: false,
	});
	if (item.isDraft) return { outcome: passOver({ nativeId }, "is a draft", "hidden"), isTeaser: false };
	if (nativeId === null) return refuse("has neither an id nor a link, so that nobody could follow its versions");
	const embargo = isoDate(item.embargo?.value);
	if (item.embargo && (embargo === undefined || !hasZone(embargo)))
		return refuse(`has an embargo that cannot be read (${item.embargo.origin}): write it with its zone`, "closing");
	if (item.body === undefined)
		return teaser(known, item.summary ? `has no more than a teaser (${item.summary.origin})` : "has no text");
	const published = isoDate(item.published?.value);
	const body = readBody(item.body.value, {
		headline: headline ?? undefined,
		updated: isoDate(item.updated?.value) ?? published,
	});
	if (body.text === "") return refuse(`has no text in its ${item.body.origin}`);
	const farewell = readFarewell({ headline, lines: body.text.split("\n\n", MOST_LINES), length: body.text.length });
	if (farewell) return { outcome: bidFarewell(nativeId, farewell), isTeaser: false };
	const cut = findTeaser({ source: item.body.value.text, body, summary: summaryOf(item) });
	if (cut !== null) return teaser(known, `has no more than a teaser: its ${item.body.origin} ${cut}`);
	if (headline === null) return refuse("has no headline");

	const fields: Fields = {
		headline,
		standfirst: ownStandfirst(summaryOf(item), body.text),
		byline: joinNames(item.authors?.value ?? []),
		publisher: plainLine(item.publisher?.value) || undefined,
		section: plainLine(item.section?.value) || undefined,
		language: languageTag(item.language?.value),
		published,
		updated: changedAfter(isoDate(item.updated?.value), published),
		embargo,
		url,
	};
	const origins = originsOf(fields, {
		headline: item.title?.origin,
		standfirst: item.summary?.origin,
		byline: item.authors?.origin,
		publisher: item.publisher?.origin,
		section: item.section?.origin,
		language: item.language?.origin,
		published: item.published?.origin,
		updated: item.updated?.origin,
		embargo: item.embargo?.origin,
		url: item.link?.origin,
	});
	const wireId = findWireId([item.id?.value, ...item.otherIds]);
	const draft = { nativeId, wireId, fields, origins, body, raw: item.raw };
	return { outcome: { kind: "draft", draft }, isTeaser: false };
}

const MOST_LINES = 3;

function teaser(known: Parameters<typeof passOver>[0], reason: string): Judged {
	return { outcome: passOver(known, reason, "fault"), isTeaser: true };
}

function readBody({ text, isHtml }: Body, known: Known): Composed {
	return compose(isHtml ? htmlBlocks(text) : plainBlocks(text), known);
}

/** The summary less what feeds put under it, such as “The post … first appeared on …”. */
function summaryOf({ summary }: FeedItem): string {
	return compose(htmlBlocks(summary?.value ?? "")).text.replaceAll("\n\n", " ");
}

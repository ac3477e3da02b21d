import { isWithdrawn } from "../core/article/usable.ts";
import type { Delivered, Draft, Origins, PassedOver } from "./draft.ts";
import type { Fault } from "./fault.ts";
import { idOf } from "./markdown/file-name.ts";
import { type ParsedArticle, parseArticle } from "./parse-article.ts";
import { originsOf } from "./values/origins-of.ts";

/** Takes the article in a file of Markdown or plain text, as any door takes it. */
export function takeOwnFile(name: string, text: string): Delivered {
	const parsed = parseArticle(name, text);
	const nativeId = idOf(name);
	if (parsed.kind === "faults") return passOver(explainFaults(nativeId, parsed));
	if (parsed.kind === "passed-over")
		return passOver([{ nativeId, headline: null, reason: parsed.reason, weight: "hidden" }]);
	const { article } = parsed;
	if (article.text.trim() === "" && isWithdrawn(article))
		return { ...NOTHING, gone: [{ nativeId, on: article.withdrawn ?? null }] };
	if (article.text.trim() === "")
		return passOver([{ nativeId, headline: article.headline, reason: "has no text", weight: "fault" }]);
	return { ...NOTHING, drafts: [toDraft(parsed)] };
}

/** What is wrong with a file, and whether that may hide that nobody is to be told of its article. */
export type Unread = { readonly faults: readonly Fault[]; readonly mayClose?: boolean };

/**
 * Why nothing comes of a file, for each fault in it. Whoever gives a file by hand means it as it is: where it cannot be
 * read as a whole, nothing of an earlier one is told either.
 */
export function explainFaults(nativeId: string, { faults, mayClose = false }: Unread): readonly PassedOver[] {
	const closes = mayClose || faults.some(({ field }) => field === null);
	return faults.map(({ line, field, problem }) => ({
		nativeId,
		headline: null,
		reason: `cannot be read: ${line === null ? "" : `line ${line}: `}${field === null ? "" : `${field} `}${problem}`,
		weight: closes ? "closing" : "fault",
	}));
}

const NOTHING: Delivered = { drafts: [], gone: [], passedOver: [] };

function passOver(passedOver: readonly PassedOver[]): Delivered {
	return { ...NOTHING, passedOver };
}

function toDraft({ article, origins: renamed, leftOut }: ParsedArticle & { readonly kind: "article" }): Draft {
	const { id: nativeId, hash: _, paragraphs: __, text, forms = [], ...fields } = article;
	const body = { text, forms, leftOut, corrections: [], byline: null, dateline: null };
	return { nativeId, fields, origins: originsOf(fields, { ...OWN_NAMES, ...renamed }), body };
}

const OWN_NAMES: Origins = Object.fromEntries(
	[
		...["headline", "standfirst", "byline", "dateline", "publisher", "section", "language", "published", "updated"],
		...["version", "state", "embargo", "expires", "withdrawn", "corrections", "url"],
	].map((name) => [name, name]),
);

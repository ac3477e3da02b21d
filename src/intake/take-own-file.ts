import type { Delivered, Draft, Origins, PassedOver } from "./draft.ts";
import type { Fault } from "./fault.ts";
import { idOf } from "./markdown/file-name.ts";
import { closesArticle } from "./markdown/state-fields.ts";
import { type ParsedArticle, parseArticle } from "./parse-article.ts";
import { originsOf } from "./values/origins-of.ts";

/** What people call a file of our own front matter, or of a site generator, and one of plain text. */
export const MARKDOWN = "Markdown";
export const PLAIN_TEXT = "plain text";

/** The kind of a file of an article by its name; null where it is another than these. */
export function ownFormatOf(name: string): typeof MARKDOWN | typeof PLAIN_TEXT | null {
	if (/\.txt$/i.test(name)) return PLAIN_TEXT;
	return /\.(?:md|mdx|markdown)$/i.test(name) ? MARKDOWN : null;
}

/** Takes the article in a file of Markdown or plain text, as any door takes it. */
export function takeOwnFile(name: string, text: string): Delivered {
	const parsed = parseArticle(name, text);
	const nativeId = idOf(name);
	if (parsed.kind === "faults") return passOver(explainFaults(nativeId, parsed.faults));
	if (parsed.kind === "passed-over")
		return passOver([{ nativeId, headline: null, reason: parsed.reason, weight: "hidden" }]);
	const { article } = parsed;
	const isEmptied = article.text.trim() === "" && (article.state === "withdrawn" || article.withdrawn !== undefined);
	if (isEmptied) return { ...NOTHING, gone: [{ nativeId, on: article.withdrawn ?? null }] };
	if (article.text.trim() === "")
		return passOver([{ nativeId, headline: article.headline, reason: "has no text", weight: "fault" }]);
	return { ...NOTHING, drafts: [toDraft(parsed)] };
}

/** Why nothing comes of a file, for each fault in it. */
export function explainFaults(nativeId: string, faults: readonly Fault[]): readonly PassedOver[] {
	const closes = faults.some((fault) => fault.field === null || closesArticle(fault));
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

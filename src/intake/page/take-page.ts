import type { Composed } from "../blocks/block.ts";
import { compose } from "../blocks/compose.ts";
import { htmlBlocks } from "../blocks/html-blocks.ts";
import { bareWords } from "../blocks/visible.ts";
import type { Delivered, PassedOver } from "../draft.ts";
import { bidFarewell, deliver } from "../outcome.ts";
import { readFarewell } from "../values/farewell.ts";
import { endsAtWall } from "../values/wall-line.ts";
import { ownAddress, siteOf, toAddress } from "./address.ts";
import { findBody } from "./find-body.ts";
import { firstLines, lengthOfText } from "./first-lines.ts";
import { findLinkedArticle } from "./linked-article.ts";
import { describeUnfound, listParagraphs } from "./lost.ts";
import { makeDraft } from "./make-draft.ts";
import { type FoundFields, hasUnreadExpiry, readFields, STANDFIRST, type Told } from "./page-fields.ts";
import { readHead } from "./page-head.ts";
import { parsePage } from "./parse-page.ts";
import { isCutShort, readPaywall } from "./paywall.ts";
import { findRule, type SiteRule } from "./site-rules.ts";
import { takeBeside } from "./take-beside.ts";
import { judgeStatus } from "./work-status.ts";

/** Takes the article from a page that has this name, or is at this address. */
export function takePage(name: string, html: string, rules: readonly SiteRule[]): Delivered {
	const parsed = parsePage(html);
	if (parsed.kind === "refused") return refuse({ nativeId: toAddress(name) ?? name, headline: null }, parsed.reason);
	const { document } = parsed;
	const head = readHead(document);
	const own = ownAddress(head, name);
	const rule = findRule(rules, siteOf(own?.value ?? toAddress(name)));
	for (const selector of rule?.drop ?? []) for (const dropped of document.querySelectorAll(selector)) dropped.remove();
	const beside = takeBeside(document);
	const article = findLinkedArticle(head.linked, own?.value ?? toAddress(name));
	const told = { name, head, article, own };
	const nativeId = nativeIdOf(told);

	const status = article ? judgeStatus(article, nativeId) : null;
	if (status) return deliver([status]);
	const fields = readFields(told);
	const headline = fields.headline?.value ?? null;
	const whose = { headline, publisher: fields.publisher?.value };
	const farewell = readFarewell({ ...whose, lines: firstLines(document), length: lengthOfText(document) });
	if (farewell) return deliver([bidFarewell(nativeId, farewell)]);
	const page = { nativeId, headline };
	if (!isArticle(told, fields))
		return refuse(page, "is no article, or says so neither by its type nor by a date", "quiet");
	if (hasUnreadExpiry(told)) return refuse(page, "says when it expires, but not so that it can be read", "closing");
	if (headline === null) return refuse(page, "has no headline in JSON-LD, og:title or h1");

	const paywall = readPaywall(head, article);
	const found = readBody(document, fields, rule?.selector);
	const body = { ...found, leftOut: [...found.leftOut, ...beside] };
	if ((paywall && isCutShort(paywall, body.text)) || endsAtWall({ ...body, leftOut: [] }))
		return refuse(page, "holds only what stands before a paywall");
	if (body.text === "") return refuse(page, `has no text${rule?.selector ? ` at “${rule.selector}”` : ""}`);
	const said = readFarewell({ ...whose, lines: body.text.split("\n\n", MOST_LINES), length: body.text.length });
	if (said) return deliver([bidFarewell(nativeId, said)]);
	return { drafts: [makeDraft({ nativeId, headline, fields, body, article })], gone: [], passedOver: [] };
}

const MOST_LINES = 3;

function nativeIdOf({ name, own, article }: Told): string {
	const id = article?.["@id"];
	if (own) return own.value;
	return (typeof id === "string" ? (toAddress(id) ?? id) : undefined) ?? toAddress(name) ?? name;
}

type Page = Pick<PassedOver, "headline"> & { readonly nativeId: string };

function refuse(page: Page, reason: string, weight: PassedOver["weight"] = "fault"): Delivered {
	return { drafts: [], gone: [], passedOver: [{ ...page, reason, weight }] };
}

/** A page of which nothing says that it is an article may be a list, a search, or what a site says in place of one. */
function isArticle({ head: { document, meta }, article }: Told, { published }: FoundFields): boolean {
	const type = meta.get("og:type")?.toLowerCase() ?? "";
	if (article !== null || type === "article") return true;
	if (published?.origin !== "time") return published !== undefined;
	// Lists are full of times.
	return type === "" && document.querySelectorAll("h1").length === 1;
}

function readBody(document: Document, fields: FoundFields, selector: string | undefined): Composed {
	const known = {
		updated: fields.updated?.value ?? fields.published?.value,
		headline: fields.headline?.value,
		standfirst: fields.standfirst?.value,
	};
	const standfirst = bareWords(known.standfirst ?? "");
	for (const element of document.querySelectorAll(STANDFIRST))
		if (bareWords((element.textContent ?? "").slice(0, LONGEST)) === standfirst) element.remove();
	const paragraphs = listParagraphs(document);
	const body = compose(htmlBlocks(findBody(document, selector), { isPage: true }), known);
	const unfound = paragraphs.filter((line) => line !== known.headline && line !== known.standfirst);
	return { ...body, leftOut: [...body.leftOut, ...describeUnfound(unfound, body)] };
}

const LONGEST = 5000;

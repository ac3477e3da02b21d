import { type Found, firstFound } from "../values/found.ts";
import { webAddress } from "../values/web-address.ts";
import { type LinkedNode, toNode } from "./json-ld.ts";
import type { PageHead } from "./page-head.ts";

/** The address of a page, whatever place in it is meant; undefined where it is none. */
export function toAddress(href: unknown, base?: string): string | undefined {
	const address = URL.parse(webAddress(typeof href === "string" ? href : "", base) ?? "");
	if (address === null) return undefined;
	address.hash = "";
	return address.href;
}

/** The name of the site that an address is on, without "www."; undefined where it is none. */
export function siteOf(address: string | undefined): string | undefined {
	return URL.parse(address ?? "")?.hostname.replace(/^www\./, "");
}

/** The address that a page gives as its own; it is mistaken where it gives that of its whole site. */
export function ownAddress({ canonical, meta }: PageHead, name: string): Found | undefined {
	const base = toAddress(name) ?? toAddress(meta.get("og:url"));
	const isOwn = (address: string | undefined) => (address === undefined || isFrontPage(address) ? undefined : address);
	return firstFound(
		["canonical", isOwn(toAddress(canonical, base))],
		["og:url", isOwn(toAddress(meta.get("og:url"), base))],
	);
}

function isFrontPage(address: string): boolean {
	const { pathname = "/", search = "" } = URL.parse(address) ?? {};
	return pathname === "/" && search === "";
}

/** The addresses that an object of JSON-LD gives as its own or its page's. */
export function addressesOf({ url, mainEntityOfPage, "@id": id }: LinkedNode): readonly string[] {
	const page = toNode(mainEntityOfPage);
	return [url, page ? (page["@id"] ?? page.url) : mainEntityOfPage, id].flatMap((it) => toAddress(it) ?? []);
}

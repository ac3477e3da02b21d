import { type Found, firstFound } from "./found.ts";
import { type LinkedNode, toNode } from "./json-ld.ts";
import type { PageHead } from "./page-head.ts";

/** An address on the web without what only counts clicks; undefined where it is none. */
export function toAddress(href: unknown, base?: string): string | undefined {
	const address = typeof href === "string" && href !== "" ? URL.parse(href.trim(), base) : null;
	if (!address || !/^https?:$/.test(address.protocol)) return undefined;
	address.hash = "";
	address.username = "";
	address.password = "";
	for (const name of [...address.searchParams.keys()]) if (name.startsWith("utm_")) address.searchParams.delete(name);
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

import { createHash } from "node:crypto";

/** What names an article through all its versions: of two articles that have the same, the newer counts. */
export type Identity = string;

export type Named = {
	/** The family of its door: what is the same in "WordPress export" and the site's own answers is of one family. */
	readonly family: string;
	/** What its source calls it. */
	readonly nativeId: string;
};

/**
 * The identity of an article: an address, or another name that is given once in the world, whatever door it came by,
 * since a site's feed, its export and its pages give the same one; any other name with the family of its source.
 */
export function identityOf({ family, nativeId }: Named): Identity {
	if (isAddress(nativeId)) return canonicalAddress(nativeId);
	const name = nativeId.trim();
	return GLOBAL.test(name) ? name : `${family} ${name}`;
}

/** An address as a name: without scheme, "www.", what counts visits, and the slash at its end. */
function canonicalAddress(address: string): string {
	const url = new URL(address);
	for (const name of [...url.searchParams.keys()]) if (COUNTS_VISITS.test(name)) url.searchParams.delete(name);
	const host = url.host.replace(/^www\./, "");
	const path = url.pathname.replace(/\/$/, "");
	return `${host}${path}${url.search}`;
}

const COUNTS_VISITS = /^(?:utm_\w+|fbclid|gclid)$/;

// Names that are given once in the world: RFC 8141, RFC 4151.
const GLOBAL = /^(?:urn|tag):/i;

function isAddress(text: string): boolean {
	return /^https?:\/\//i.test(text) && URL.canParse(text);
}

const LONGEST_SLUG = 60;
const DIGITS = 6;

/**
 * The id of an article whose file does not name it: the last words of what its source calls it, so that people know it,
 * and digits of its identity, so that no other has it. Every version has the same.
 */
export function articleIdOf(named: Named): string {
	const identity = identityOf(named);
	const digits = createHash("sha256").update(identity).digest("hex").slice(0, DIGITS);
	const slug = slugOf(named.nativeId);
	return slug === "" ? digits : `${slug}-${digits}`;
}

function slugOf(name: string): string {
	const bare = isAddress(name) ? canonicalAddress(name) : name;
	const last = bare.split(/[/:?=]/).findLast((part) => /[\p{L}\p{N}]/u.test(part)) ?? "";
	const words = last
		.replace(/\.[a-z]{2,5}$/, "")
		.normalize("NFKD")
		.toLowerCase()
		.replace(/\p{M}+/gu, "");
	const slug = words.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, LONGEST_SLUG);
	return slug.replace(/^-|-$/g, "");
}

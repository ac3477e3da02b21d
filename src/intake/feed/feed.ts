import type { Found } from "../values/found.ts";

/** A body as it stands in an item. */
export type Body = { readonly text: string; readonly isHtml: boolean };

/** An item of a feed, whatever its format. */
export type FeedItem = {
	readonly id: Found<string> | undefined;
	readonly link: Found<string> | undefined;
	readonly title: Found<string> | undefined;
	/** What may be the whole article; without one there is no more than a summary. */
	readonly body: Found<Body> | undefined;
	readonly summary: Found<string> | undefined;
	readonly authors: Found<readonly string[]> | undefined;
	readonly published: Found<string> | undefined;
	readonly updated: Found<string> | undefined;
	readonly section: Found<string> | undefined;
	readonly language: Found<string> | undefined;
	readonly publisher: Found<string> | undefined;
	readonly embargo: Found<string> | undefined;
	/** Names that an agency may have given it. */
	readonly otherIds: readonly string[];
	/** What its relative addresses are relative to; undefined where it does not say. */
	readonly base: string | undefined;
	readonly isDraft: boolean;
	/** All of it as it came, or else as it was read. */
	readonly raw?: string;
};

/** What a feed holds. */
export type Feed = {
	readonly items: readonly FeedItem[];
	/** Which articles it says are deleted. */
	readonly deleted: readonly Deletion[];
};

/** A tombstone (RFC 6721); without a `ref` nobody knows whose. */
export type Deletion = { readonly ref: string | undefined; readonly when: string | undefined };

/** The first of some candidates that is there and not empty. */
export function firstOf(...candidates: readonly (readonly [string | undefined, string])[]): Found<string> | undefined {
	const found = candidates.find(([value]) => value !== undefined && value.trim() !== "");
	return found?.[0] === undefined ? undefined : { value: found[0], origin: found[1] };
}

/** The first of some lists of candidates that holds anything. */
export function firstList(
	...candidates: readonly (readonly [readonly (string | undefined)[] | undefined, string])[]
): Found<readonly string[]> | undefined {
	for (const [values = [], origin] of candidates) {
		const present = values.flatMap((value) => (value === undefined || value.trim() === "" ? [] : [value]));
		if (present.length > 0) return { value: present, origin };
	}
	return undefined;
}

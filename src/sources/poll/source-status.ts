import { z } from "zod";
import type { Validators } from "../fetch/fetch-source.ts";

/** A source that is asked again and again: a feed, or the articles of a site that WordPress runs. */
export type PolledSource = { readonly kind: "feed" | "wordpress"; readonly address: string };

/** What is known of a source from having asked it; instants are in milliseconds since 1970. */
export type SourceStatus = {
	/** When it was asked last; null before that. */
	readonly asked: number | null;
	/** When it last answered as it should. */
	readonly answered: number | null;
	readonly validators: Validators | null;
	/** When something new came, the last few times, in order. */
	readonly news: readonly number[];
	/** How often it failed since it answered. */
	readonly failures: number;
	/** What is wrong with it; null where nothing is. */
	readonly problem: string | null;
	/** It is not to be asked before this, as it said itself. */
	readonly notBefore: number | null;
	/** Up to which change all articles are here, as ISO 8601: of a site, which is asked for what changed since. */
	readonly changedUntil: string | null;
	/** When the list of all articles of a site was last compared with what is here. */
	readonly listed: number | null;
	/** How many articles are here that the site lists no longer: too many to be taken for deleted. */
	readonly missing: number;
};

export const NEVER_ASKED: SourceStatus = {
	asked: null,
	answered: null,
	validators: null,
	news: [],
	failures: 0,
	problem: null,
	notBefore: null,
	changedUntil: null,
	listed: null,
	missing: 0,
};

const Instant = z.number().nullable();
const Status = z.object({
	asked: Instant,
	answered: Instant,
	validators: z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() }).nullable(),
	news: z.array(z.number()),
	failures: z.number(),
	problem: z.string().nullable(),
	notBefore: Instant,
	changedUntil: z.string().nullable(),
	listed: Instant,
	missing: z.number(),
});

/** The status in the text of its file; that of a source which was never asked, where there is none that can be read. */
export function readStatus(text: string | null): SourceStatus {
	try {
		return Status.parse(JSON.parse(text ?? ""));
	} catch {
		return NEVER_ASKED;
	}
}

import { PUB_STATUS_WORDS } from "./data/pub-status-words.ts";

/** Whether an item may be used, as its sender says; "embargoed" is usable once the embargo is over. */
export type PubStatus = (typeof PUB_STATUS_WORDS)[number][1];

const STATUS_OF: ReadonlyMap<string, PubStatus> = new Map(PUB_STATUS_WORDS);

/**
 * The publishing status in a word, a code ("stat:usable", whatever its prefix) or an address that ends in it; null
 * where it is none that is known.
 */
export function readPubStatus(written: unknown): PubStatus | null {
	if (typeof written !== "string") return null;
	const word = written.trim().toLowerCase().split(/[:/#]/).at(-1);
	return STATUS_OF.get(word ?? "") ?? null;
}

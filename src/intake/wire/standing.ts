import { readPubStatus } from "./pub-status.ts";
import { readInstant } from "./wire-dates.ts";

/** What an item says in a field, of whatever type; undefined and null say nothing. */
export type Said = { readonly written: unknown; readonly origin: string };

/** Whether anybody may be told of an item: before anything else of it is read. */
export type Standing =
	| {
			readonly kind: "open";
			readonly state: Stated<"usable" | "withheld"> | undefined;
			/** An instant with its zone: it may be over. */
			readonly embargo: Stated<string> | undefined;
	  }
	| { readonly kind: "canceled" }
	/** It cannot be known; the reason is the end of a sentence. */
	| { readonly kind: "unclear"; readonly reason: string };

/** What was read, and in which field. */
export type Stated<Value> = { readonly value: Value; readonly origin: string };

/** Reads all fields that say whether an item may be used: of several the strictest counts, and the latest embargo. */
export function readStanding(statuses: readonly Said[], embargoes: readonly Said[]): Standing {
	const read = statuses.filter(isSaid).map((said) => ({ ...said, status: readPubStatus(said.written) }));
	if (read.some(({ status }) => status === "canceled")) return { kind: "canceled" };
	const unread = read.find(({ status }) => status === null);
	if (unread) return { kind: "unclear", reason: `has a “${unread.origin}” that is no status we know` };

	let embargo: Stated<string> | undefined;
	for (const { written, origin } of embargoes.filter(isSaid)) {
		const value = typeof written === "string" ? readInstant(written) : undefined;
		if (value === undefined) return { kind: "unclear", reason: `has an “${origin}” that is no ${INSTANT}` };
		if (!embargo || Date.parse(value) > Date.parse(embargo.value)) embargo = { value, origin };
	}
	const embargoed = read.find(({ status }) => status === "embargoed");
	if (embargoed && !embargo) return { kind: "unclear", reason: "is under embargo, and does not say until when" };

	const withheld = read.find(({ status }) => status === "withheld");
	const said = withheld ?? read[0];
	const state = said && { value: withheld ? ("withheld" as const) : ("usable" as const), origin: said.origin };
	return { kind: "open", state, embargo };
}

/** Whether an item may be told of as soon as it is read. */
export function isFree(standing: Standing): boolean {
	return standing.kind === "open" && standing.state?.value !== "withheld" && !standing.embargo;
}

const INSTANT = "instant with its zone, such as 2026-03-02T07:30:00Z";

function isSaid({ written }: Said): boolean {
	return written !== undefined && written !== null;
}

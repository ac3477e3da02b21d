import { closesByNote } from "./closing-note.ts";
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
			/** The instant from which on nobody is told of it. */
			readonly expires?: Stated<string> | undefined;
	  }
	| { readonly kind: "canceled" }
	/** It cannot be known; the reason is the end of a sentence. */
	| { readonly kind: "unclear"; readonly reason: string };

/** What was read, and in which field. */
export type Stated<Value> = { readonly value: Value; readonly origin: string };

/** What else decides: when its use ends, and notes to editors, which may speak of an embargo or of a kill. */
export type SaidToo = { readonly expiries?: readonly Said[]; readonly notes?: readonly Said[] };

/** Reads all fields that say whether an item may be used: of several the strictest counts, and the latest embargo. */
export function readStanding(
	statuses: readonly Said[],
	embargoes: readonly Said[],
	{ expiries = [], notes = [] }: SaidToo = {},
): Standing {
	const read = statuses.filter(isSaid).map((said) => ({ ...said, status: readPubStatus(said.written) }));
	if (read.some(({ status }) => status === "canceled")) return { kind: "canceled" };
	const unread = read.find(({ status }) => status === null);
	if (unread) return { kind: "unclear", reason: `has a “${unread.origin}” that is no status we know` };

	const embargoed = read.find(({ status }) => status === "embargoed");
	const ends = readInstants(embargoes);
	if (typeof ends === "string") return { kind: "unclear", reason: ends };
	const embargo = ends.toSorted((one, other) => Date.parse(other.value) - Date.parse(one.value))[0];
	// A day of publication is no answer to a note that speaks of an embargo.
	const saysWhen = embargoed !== undefined || ends.some(({ origin }) => /embargo|hold/i.test(origin));
	const note = notes.find(({ written }) => closesByNote(written, saysWhen));
	if (note) return { kind: "unclear", reason: `speaks of an embargo, a hold or a kill in its “${note.origin}”` };
	const uses = readInstants(expiries);
	if (typeof uses === "string") return { kind: "unclear", reason: uses };
	const expires = uses.toSorted((one, other) => Date.parse(one.value) - Date.parse(other.value))[0];
	if (embargoed && !embargo) return { kind: "unclear", reason: "is under embargo, and does not say until when" };

	const withheld = read.find(({ status }) => status === "withheld");
	const said = withheld ?? read[0];
	const state = said && { value: withheld ? ("withheld" as const) : ("usable" as const), origin: said.origin };
	return { kind: "open", state, embargo, ...(expires && { expires }) };
}

/** The instants that fields say; or why nobody knows one. */
function readInstants(fields: readonly Said[]): readonly Stated<string>[] | string {
	const instants: Stated<string>[] = [];
	for (const { written, origin } of fields.filter(isSaid)) {
		const value = typeof written === "string" ? readInstant(written) : undefined;
		if (value === undefined) return `has ${article(origin)} “${origin}” that is no ${INSTANT}`;
		instants.push({ value, origin });
	}
	return instants;
}

/** "an embargo", "a date.release". */
function article(name: string): string {
	return /^[aeiou]/i.test(name) ? "an" : "a";
}

/** Whether an item may be told of as soon as it is read. */
export function isFree(standing: Standing): boolean {
	return standing.kind === "open" && standing.state?.value !== "withheld" && !standing.embargo && !standing.expires;
}

const INSTANT = "instant with its zone, such as 2026-03-02T07:30:00Z";

function isSaid({ written }: Said): boolean {
	return written !== undefined && written !== null;
}

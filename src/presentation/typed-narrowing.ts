import type { Answer } from "../core/answer/answer.ts";
import type { Asked } from "../core/question/asked.ts";
import type { Order } from "../core/question/filter.ts";
import { readTypedDay } from "../core/question/narrowing/read-typed-day.ts";

/** What narrows a request, as it is asked. */
export type Narrowing = Pick<Asked, "since" | "until" | "author" | "section" | "order">;

/** The same as it was typed, each under its name. */
export type TypedNarrowing = {
	readonly since?: string | undefined;
	readonly until?: string | undefined;
	readonly author?: string | undefined;
	readonly section?: string | undefined;
	readonly order?: Order | undefined;
};

export type ReadNarrowing =
	| { readonly kind: "read"; readonly narrowing: Narrowing }
	| { readonly kind: "fault"; readonly problem: string };

/**
 * Reads what was typed on a day (ISO 8601), or tells what of it cannot be read; a surface writes something before its
 * names, such as "--".
 */
export function readTypedNarrowing(typed: TypedNarrowing, today: string | undefined, before = ""): ReadNarrowing {
	const { author, section, order } = typed;
	const [since, until] = [dayOf(typed.since, "since", today), dayOf(typed.until, "until", today)];
	if (since === null || until === null) return fault(`${before}${since === null ? "since" : "until"} ${NEEDS_DAY}`);
	if (since !== undefined && until !== undefined && since > until)
		return fault(`${before}since is after ${before}until`);
	if (author?.trim() === "") return fault(`${before}author needs a name`);
	if (section?.trim() === "") return fault(`${before}section needs a name`);
	return { kind: "read", narrowing: { since, until, author, section, order } };
}

const NEEDS_DAY = "needs a day, a month or a year, such as 2025-03-01, “March 2025” or 2025";

/** The same in a chat at an instant (in milliseconds): what cannot be read is told in a sentence. */
export function readChatNarrowing(typed: TypedNarrowing, now: number): ReadNarrowing {
	const read = readTypedNarrowing(typed, new Date(now).toISOString().slice(0, "2025-03-01".length));
	return read.kind === "read" ? read : fault(`I cannot look there: ${read.problem}.`);
}

/** What narrowed the question of an answer, beside its article and its speaker, to ask it again with. */
export function narrowingOf({ searched: { filter }, order }: Answer): Narrowing {
	return {
		since: filter?.since ?? undefined,
		until: filter?.until ?? undefined,
		author: filter?.author || undefined,
		section: filter?.section || undefined,
		order,
	};
}

function fault(problem: string): ReadNarrowing {
	return { kind: "fault", problem };
}

function dayOf(
	typed: string | undefined,
	end: "since" | "until",
	today: string | undefined,
): string | null | undefined {
	return typed === undefined ? undefined : readTypedDay(typed, end, today);
}

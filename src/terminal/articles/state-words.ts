import { z } from "zod";
import type { WriteTime } from "../../presentation/answer/searched-wording.ts";

/** Whether anybody may be told of an article, and when that changes or changed. */
export const StateFields = {
	state: z.enum(["usable", "withheld", "withdrawn", "embargoed", "expired"]),
	/** The end of the embargo, or since when it is expired or withdrawn, as ISO 8601; null where none is said. */
	instant: z.string().nullable(),
};

type StateFields = {
	readonly state: z.infer<(typeof StateFields)["state"]>;
	readonly instant: string | null;
};

/** The same in words: "embargoed until 2026-03-04". */
export function wordState({ state, instant }: StateFields, times: WriteTime): string {
	if (instant === null) return state;
	const time = instant.includes("T") ? times.instant(instant) : times.day(instant);
	return `${state} ${state === "embargoed" ? "until" : "since"} ${time}`;
}

/** The same of an article beside others: a copy is told with another; one that waits or was replaced is not. */
export const ListedStateFields = {
	state: z.enum([...StateFields.state.options, "copy", "waiting", "replaced"]),
	instant: StateFields.instant,
	/** The id of the article that is told in its place; null where there is none. */
	by: z.string().nullable(),
};

type ListedStateFields = {
	readonly state: z.infer<(typeof ListedStateFields)["state"]>;
	readonly instant: string | null;
	readonly by: string | null;
};

/** The same in words: "replaced by ferry-2". */
export function wordListed({ state, instant, by }: ListedStateFields, times: WriteTime): string {
	if (state === "copy") return `told with its copy ${by}`;
	if (state === "replaced") return `replaced by ${by}`;
	return state === "waiting" ? "waits for an editor" : wordState({ state, instant }, times);
}

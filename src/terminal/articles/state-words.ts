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

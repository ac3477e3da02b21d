import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "../../newsroom/log.ts";
import { StoreAwayError } from "../../state/explain-failure.ts";
import type { SureState } from "../../state/open-state.ts";
import { type StatePlace, tryOpenStateOf } from "../../state/open-state-of.ts";
import type { Ending, Watch } from "../watch-for-end.ts";

/** The state, the error that says why it cannot be used, or why the program ends before it can. */
export type AwaitedState =
	| { readonly kind: "opened"; readonly state: SureState }
	| { readonly kind: "unusable"; readonly problem: string }
	| { readonly kind: "ended"; readonly ending: Ending };

export type Awaiting = Pick<Watch, "ended"> & {
	readonly log: Log;
	/** How long it waits before each further attempt, the last one again and again; in milliseconds. */
	readonly pauses?: readonly number[];
	readonly now?: () => number;
};

const PAUSES = [1_000, 2_000, 4_000, 8_000, 10_000];
/** What lasts is said again only after so long, in milliseconds. */
const QUIET = 10 * 60_000;

/**
 * Opens the state. A database that is away is waited for, and nothing is told of the articles until it is back: what
 * editors decided of these may be known there alone. One that refuses is not.
 */
export async function awaitState(
	place: StatePlace,
	{ ended, log, pauses = PAUSES, now = Date.now }: Awaiting,
): Promise<AwaitedState> {
	let told = "";
	let toldAt = 0;
	for (let attempt = 0; ; attempt++) {
		const opening = tryOpenStateOf(place);
		const opened = await Promise.race([opening, ended]);
		if ("kind" in opened) {
			void opening.then(async (late) => await (late instanceof Error ? undefined : late.close()));
			return { kind: "ended", ending: opened };
		}
		if (!(opened instanceof Error)) {
			if (told !== "") log.info({}, "The database is there");
			return { kind: "opened", state: opened };
		}
		const problem = opened.message;
		if (!(opened instanceof StoreAwayError)) return { kind: "unusable", problem };
		if (told !== problem || now() - toldAt >= QUIET) {
			log.warn({}, `${problem}; waiting for it, and answering nobody until then`);
			[told, toldAt] = [problem, now()];
		}
		const ending = await Promise.race([wait(pauses[attempt] ?? pauses.at(-1)), ended]);
		if (ending !== undefined) return { kind: "ended", ending };
	}
}

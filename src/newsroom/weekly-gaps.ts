import { setTimeout as wait } from "node:timers/promises";
import { groupGaps } from "../core/gaps/group-gaps.ts";
import { type Period, tellGaps } from "../presentation/gaps.ts";
import type { InFlight } from "./in-flight.ts";
import type { Newsroom } from "./newsroom.ts";

export type Weekly = {
	readonly platform: string;
	/** The ids of those who are told. */
	readonly admins: readonly string[];
	/**
	 * Writes to one of them in private; gives the platform's code where it does not let that be done, and null where it
	 * is done. Whatever it rejects with passes, so that it is tried again.
	 */
	readonly send: (admin: string, lines: readonly string[]) => Promise<string | number | null>;
	readonly inFlight: InFlight;
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
/** How long it may take to tell somebody, in milliseconds. */
const TELLING = 60_000;
/** On Mondays, at this hour in UTC. */
const AT = 9 * HOUR;

/**
 * Tells the admins of a platform each Monday at nine (UTC), or as soon as the program runs after that, what was asked
 * in the week before and not answered. Which week was told is kept, so nobody is told twice. Gives what ends that.
 */
export function tellGapsWeekly(newsroom: Newsroom, weekly: Weekly, every = HOUR): () => void {
	const { keepsQuestions, now } = newsroom;
	const { admins, inFlight } = weekly;
	const ending = new AbortController();
	const holder = crypto.randomUUID();
	if (keepsQuestions && admins.length > 0) void watch();
	return () => ending.abort();

	async function watch(): Promise<void> {
		while (!ending.signal.aborted) {
			const week = weekOf(now());
			for (const admin of admins) await inFlight.add(tellAdmin(newsroom, weekly, { admin, week, holder }));
			await wait(every, undefined, { signal: ending.signal, ref: false }).catch(() => {});
		}
	}
}

/** The week before the last Monday at nine, by an instant in milliseconds since 1970. */
export function weekOf(instant: number): Period {
	const shifted = new Date(instant - AT);
	const sinceMonday = (shifted.getUTCDay() + 6) % 7;
	const monday = Date.UTC(shifted.getUTCFullYear(), shifted.getUTCMonth(), shifted.getUTCDate()) - sinceMonday * DAY;
	return { from: dayOf(monday - WEEK), until: dayOf(monday) };
}

function dayOf(instant: number): string {
	return new Date(instant).toISOString().slice(0, "2026-03-04".length);
}

type Told = { readonly admin: string; readonly week: Period; readonly holder: string };

async function tellAdmin(newsroom: Newsroom, { platform, send }: Weekly, { admin, week, holder }: Told): Promise<void> {
	const { state, log } = newsroom;
	const key = `gaps:${platform}:${admin}`;
	// Another program of the newsroom may be about to tell the same.
	if (!(await state.leases.take(key, holder, TELLING))) return;
	const before = await state.notes.read(key);
	if (before !== null && before >= week.until) return;
	const asked = await state.unanswered.list(week.from);
	const gaps = groupGaps(asked.filter(({ day }) => day < week.until));
	// Noted first: whoever ends in between has told nobody twice.
	await state.notes.write(key, week.until);
	if (gaps.length === 0) return;
	try {
		const code = await send(admin, tellGaps(gaps, week));
		if (code === null) log.info({ platform, gaps: gaps.length }, "An admin was told what was not answered");
		else log.warn({ platform, code }, "An admin cannot be told what was not answered: check the id in the settings");
	} catch (error) {
		const type = error instanceof Error ? error.name : typeof error;
		log.warn({ platform, type }, "An admin is not told yet what was not answered; it is tried again");
		await state.notes.write(key, before ?? "");
	}
}

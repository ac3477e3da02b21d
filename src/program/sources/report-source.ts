import type { SourceReport } from "../../presentation/source-report.ts";
import { silenceOf } from "../../sources/poll/schedule.ts";
import type { PolledSource, SourceStatus } from "../../sources/poll/source-status.ts";

export type NamedSource = PolledSource & { readonly name: string };

/** How a source fares at an instant, in milliseconds since 1970. */
export function reportSource({ name, kind }: NamedSource, status: SourceStatus, now: number): SourceReport {
	const { asked, answered, news, problem, missing } = status;
	return {
		name,
		kind,
		state: stateOf(status, now),
		asked: toIso(asked),
		answered: toIso(answered),
		lastNew: toIso(news.at(-1) ?? null),
		problem,
		missing,
	};
}

function stateOf(status: SourceStatus, now: number): SourceReport["state"] {
	if (status.asked === null) return "waiting";
	if (status.problem !== null) return "failing";
	if (status.missing > 0) return "doubtful";
	return silenceOf(status, now) === null ? "fine" : "silent";
}

function toIso(instant: number | null): string | null {
	return instant === null ? null : new Date(instant).toISOString();
}

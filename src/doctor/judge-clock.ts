import { type Finding, fine, toMend } from "./finding.ts";

const SUBJECT = "clock";
/** A date of HTTP has whole seconds, and its answer was on its way; Slack allows five minutes. In milliseconds. */
const MOST_APART = 60_000;
const SECOND = 1_000;

/** Whether the clock here is that of a server, by how far ahead it is; nothing where nobody told the time. */
export function judgeClock(server: string, ahead: number | null): readonly Finding[] {
	if (ahead === null) return [];
	const seconds = Math.round(Math.abs(ahead) / SECOND);
	if (Math.abs(ahead) <= MOST_APART) return [fine(SUBJECT, `within a minute of ${server}’s`)];
	const apart = `it is ${seconds.toLocaleString("en")} seconds ${ahead > 0 ? "ahead of" : "behind"} ${server}’s`;
	return [toMend(SUBJECT, `${apart}: turn on the synchronisation of time (timedatectl set-ntp true, or the like)`)];
}

import { addCounts, NOTHING_TAKEN } from "../kept/take-delivered.ts";
import type { Asked } from "../poll/after-asking.ts";
import type { SourceStatus } from "../poll/source-status.ts";
import type { Asking } from "./asking.ts";
import { compareList } from "./compare-list.ts";
import { readChanges, readPublished } from "./read-changes.ts";

const DAY = 24 * 3_600_000;
/** The clocks of the site and of this machine may differ so much, in milliseconds. */
const OVERLAP = 15 * 60_000;

/** Asks a site that WordPress runs for what changed or came out, and once a day for the list of all that it has. */
export async function askWordPress(site: string, status: SourceStatus, asking: Asking): Promise<Asked> {
	const { changedUntil: since, answered, listed } = status;
	const changes = await readChanges(site, since, asking);
	const learnt = { changedUntil: changes.until };
	if (changes.problem !== null) return { ...changes, learnt };
	// The first time all of them came.
	const isFirst = since === null || answered === null;
	const published = isFirst
		? { ...changes, counts: NOTHING_TAKEN }
		: await readPublished(site, new Date(answered - OVERLAP).toISOString(), asking);
	const counts = addCounts(changes.counts, published.counts);
	if (published.problem !== null) return { ...published, counts, learnt };
	const now = asking.now();
	if (listed !== null && now - listed < DAY) return { ...changes, counts, learnt };
	const compared = await compareList(site, asking);
	if (compared.kind === "failed") return { ...compared, counts, learnt };
	return {
		...changes,
		counts: addCounts(counts, compared.counts),
		learnt: { ...learnt, listed: now, missing: compared.missing },
	};
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "#src/core/article/article.ts";
import { readKept } from "#src/intake/kept/kept-draft.ts";
import { toArticle } from "#src/intake/to-article.ts";
import { addCounts, type Counts, NOTHING_TAKEN } from "#src/sources/kept/take-delivered.ts";
import { createPollings } from "#src/sources/live/polling.ts";
import { NEVER_ASKED, type PolledSource, type SourceStatus } from "#src/sources/poll/source-status.ts";

export const MINUTE = 60_000;
export const INTERVAL = 5 * MINUTE;
const START = Date.parse("2026-03-04T12:00:00Z");

/** Sources that are asked by a clock which a test sets. */
export type AskedSources = {
	readonly folder: string;
	/** Lets time pass, and asks whose turn it is then. */
	readonly askAfter: (milliseconds: number) => Promise<void>;
	readonly status: (source?: number) => SourceStatus;
	/** What came since this was asked last. */
	readonly counts: () => Counts;
	readonly articles: () => readonly (Pick<Article, "headline" | "text"> & { readonly state: string })[];
	readonly clock: { now: number };
	readonly remove: () => void;
};

/** Sources whose articles are kept in a folder of their own. */
export function startAsking(
	sources: readonly PolledSource[],
	more: { readonly longest?: number; readonly largest?: number } = {},
): AskedSources {
	const folder = mkdtempSync(join(tmpdir(), "asked-"));
	const clock = { now: START };
	const statuses: SourceStatus[] = [];
	let counts = NOTHING_TAKEN;
	const settings = { sources, interval: INTERVAL, keptFolder: folder, now: () => clock.now, ...more };
	const pollings = createPollings(
		{ ...settings, allowed: new Set(["127.0.0.1"]) },
		{
			onStatus: (source, status) => {
				statuses[source] = status;
			},
			onTaken: (_, taken) => {
				counts = addCounts(counts, taken);
			},
		},
	);
	return {
		folder,
		clock,
		askAfter: async (milliseconds) => {
			clock.now += milliseconds;
			await Promise.all(pollings.map(({ askDue }) => askDue()));
		},
		status: (source = 0) => statuses[source] ?? NEVER_ASKED,
		counts: () => {
			const taken = counts;
			counts = NOTHING_TAKEN;
			return taken;
		},
		articles: () => readArticles(folder),
		remove: () => rmSync(folder, { recursive: true }),
	};
}

function readArticles(folder: string): ReturnType<AskedSources["articles"]> {
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
		name.endsWith(".article.json"),
	);
	const kept = files.flatMap((name) => readKept(readFileSync(join(folder, name), "utf8")) ?? []);
	return kept
		.map(({ draft, family }) => {
			const article = toArticle(draft, family);
			return { headline: draft.fields.headline, text: article?.text ?? "", state: article?.state ?? "usable" };
		})
		.toSorted((one, other) => one.headline.localeCompare(other.headline));
}

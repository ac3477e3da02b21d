import type { DatabaseSync } from "node:sqlite";
import { LEAST_WORDS } from "../../core/check/alignment/align.ts";
import type { RecallEarlier, Remembered } from "../../core/check/earlier.ts";
import { keysOf } from "../../core/check/text/compared-words.ts";
import { cutStretches } from "./cut-stretches.ts";
import { findPrinted } from "./find-printed.ts";
import { describeUnusable } from "./open-history.ts";
import { hashKeys } from "./prints/print.ts";
import { runsOfKeys } from "./prints/runs-of.ts";
import { createSightOf } from "./sight-of.ts";
import type { EarlierVersion } from "./versions.ts";

/** So many versions are compared with pasted words, those first that share most with them. */
const MOST_TRIED = 50;
const MOST_OF_ONE_HASH = 500;

type Reading = {
	/** The file of the history, for its complaints. */
	readonly file: string;
	/** Is told, once, that the history cannot be read. */
	readonly complain: (problem: string) => void;
};

/** Looks pasted words up in the earlier versions that a history holds. */
export function createRecall(database: DatabaseSync, { file, complain }: Reading): RecallEarlier {
	const [byMark, byRun] = ["marks", "runs"].map((table) =>
		database.prepare(`SELECT version FROM ${table} WHERE hash = ? LIMIT ${MOST_OF_ONE_HASH}`),
	);
	const hasRuns = database.prepare("SELECT 1 FROM runs LIMIT 1");
	const select = database.prepare("SELECT article, until, prints, words FROM versions WHERE id = ?");
	let hasFailed = false;
	return (pasted) => {
		if (hasFailed) return [];
		try {
			return recall(pasted);
		} catch (error) {
			hasFailed = true;
			complain(describeUnusable(file, error));
			return [];
		}
	};

	function recall(pasted: Parameters<RecallEarlier>[0]): readonly Remembered[] {
		const keys = keysOf(pasted.words).map((key) => key.toLowerCase());
		const stretches = cutStretches(pasted).filter(({ from, to }) => to - from >= LEAST_WORDS);
		const hashes = new Set(stretches.map(({ from, to }) => hashKeys(keys.slice(from, to))));
		const runs = hasRuns.get() ? new Set(runsOfKeys(keys)) : [];
		const votes = new Map<number, number>();
		const found = [...hashes].flatMap((hash) => byMark?.all(hash) ?? []);
		const foundByRuns = [...runs].flatMap((hash) => byRun?.all(hash) ?? []);
		for (const { version } of [...found, ...foundByRuns]) {
			const id = Number(version);
			votes.set(id, (votes.get(id) ?? 0) + 1);
		}
		const likely = [...votes].sort(([, one], [, other]) => other - one).slice(0, MOST_TRIED);
		const sight = createSightOf(keys);
		return latestOfEach(likely.flatMap(([id]) => findPrinted(readVersion(id), sight) ?? []));
	}

	function readVersion(id: number): EarlierVersion | null {
		const row = select.get(id);
		if (!row) return null;
		const { article, until, prints, words } = row;
		return {
			article: String(article),
			until: String(until),
			prints: String(prints),
			words: typeof words === "string" ? words : null,
		};
	}
}

/** For each article the last day on which it still printed the words; the last first. */
function latestOfEach(remembered: readonly Remembered[]): readonly Remembered[] {
	const byDay = remembered.toSorted((one, other) => (one.until < other.until ? 1 : one.until > other.until ? -1 : 0));
	return [...Map.groupBy(byDay, ({ article }) => article).values()].flatMap(([latest]) => latest ?? []);
}

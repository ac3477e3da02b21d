import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import type { Remembered } from "#src/core/check/earlier.ts";
import { readPasted } from "#src/core/check/text/pasted.ts";
import { findQuotations } from "#src/core/quotation/find-quotations.ts";
import { type History, openHistoryToWrite } from "#src/shelf/history/history.ts";
import { hashKeys, packPrints } from "#src/shelf/history/prints/print.ts";
import { printsOf } from "#src/shelf/history/prints/prints-of.ts";
import { readPast } from "#src/shelf/history/read-past.ts";
import type { KeepVersions, PrintedNow } from "#src/shelf/history/recorder.ts";
import { openStore } from "#src/shelf/store/open-store.ts";
import { createStore, type Store } from "#src/shelf/store/store.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { makeNaming } from "../made-naming.ts";

/** What an article prints, and under which id. */
export type Printing = {
	readonly text: string;
	readonly id?: string;
	readonly updated?: string;
	readonly isUsable?: boolean;
};

/** A history in a folder of its own, and what is noted in it day by day. */
export type MadePast = {
	readonly file: string;
	/** Notes what is printed at noon of a day in March 2026, in files that were written then. */
	readonly printOn: (day: number, ...printed: readonly (string | Printing)[]) => void;
	/** What is remembered of pasted words; where a database is shared, by another program that looked but now. */
	readonly recall: (pasted: string) => Promise<readonly Remembered[]>;
	readonly history: () => History;
	/** Opens it anew. */
	readonly reopen: (keep: KeepVersions) => void;
	readonly close: () => void;
};

export function makePast(keep: KeepVersions = "hashes"): MadePast {
	const postgres = inject("postgres");
	const folder = mkdtempSync(join(tmpdir(), "history-"));
	const file = join(folder, "history.sqlite");
	const store = createStore(openStore(":memory:").database);
	let history = open(file, keep);
	let last: PrintedNow | null = null;
	const elsewhere = async (path: string) => {
		const { exchangeWith } = await import("../../engines/exchange-with.ts");
		const other = open(path, keep);
		await exchangeWith(postgres ?? "", [history, other], keep);
		if (last !== null) other.record(last);
		other.close();
		return path;
	};
	return {
		file,
		history: () => history,
		printOn: (day, ...printed) => {
			const now = new Date(2026, 2, day, 12).getTime();
			const all = printed.map((it) => (typeof it === "string" ? { text: it } : it));
			const usable = all.filter(({ isUsable = true }) => isUsable).map((it) => putRow(store, it));
			last = { rows: store.articles, usable, writtenAt: () => now, now };
			history.record(last);
		},
		recall: async (pasted) => {
			const read = postgres === undefined ? file : await elsewhere(join(folder, `${crypto.randomUUID()}.sqlite`));
			const past = readPast(read, (problem) => {
				throw new Error(problem);
			});
			const found = past.recall(readPasted(pasted));
			past.close();
			return found;
		},
		reopen: (other) => {
			history.close();
			keep = other;
			history = open(file, other);
		},
		close: () => {
			history.close();
			rmSync(folder, { recursive: true });
		},
	};
}

function open(file: string, keep: KeepVersions): History {
	const opened = openHistoryToWrite(file, keep);
	if (opened.kind === "unusable") throw new Error(opened.problem);
	return opened.history;
}

function putRow(store: Store, { text, id = "rain", updated }: Printing): string {
	const { paragraphs, ...head } = makeArticle(text, { id, hash: hashKeys([text]), updated });
	const quotations = findQuotations({ ...head, paragraphs });
	const prints = packPrints(printsOf({ ...head, paragraphs }, quotations));
	const key = hashKeys([id, updated ?? "", text]);
	store.articles.put(key, { head, naming: makeNaming(id), sketch: [], body: { text, paragraphs, quotations }, prints });
	return key;
}

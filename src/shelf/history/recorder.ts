import type { DatabaseSync } from "node:sqlite";
import type { ArticleRows } from "../store/article-rows.ts";
import { hashId } from "./forgotten.ts";
import { localDay, untilOf } from "./until.ts";
import { createVersions } from "./versions.ts";
import { writeAll } from "./write-all.ts";

/** Whether earlier versions are kept with their words, or by their hashes alone. */
export type KeepVersions = "hashes" | "words";

/** What anybody may be told of now. */
export type PrintedNow = {
	readonly rows: ArticleRows;
	/** The keys of all articles that are usable. */
	readonly usable: readonly string[];
	/** When the file of an article was written, in milliseconds since 1970; null where nobody knows. */
	readonly writtenAt: (key: string) => number | null;
	/** The instant, in milliseconds since 1970. */
	readonly now: number;
};

/** Notes what the usable articles print now, and remembers what those printed that are another version now. */
export type Recorder = (printed: PrintedNow) => void;

/** Records into a history that is open to write. */
export function createRecorder(database: DatabaseSync, keep: KeepVersions): Recorder {
	const versions = createVersions(database);
	const select = database.prepare("SELECT key, file, updated, until, prints, words FROM printed WHERE article = ?");
	const put = database.prepare("INSERT OR REPLACE INTO printed VALUES (?, ?, ?, ?, NULL, ?, ?)");
	const close = database.prepare("UPDATE printed SET key = '', until = ? WHERE key = ?");
	const isForgotten = database.prepare("SELECT 1 FROM forgotten WHERE hash = ?");
	let known: Set<string> | null = null;
	return (printed) => {
		known ??= readKnown(database, keep);
		const now = new Set(printed.usable);
		const fresh = printed.usable.filter((key) => !known?.has(key));
		const gone = [...known].filter((key) => !now.has(key));
		const today = localDay(printed.now);
		const looked = readLooked(database);
		if (fresh.length === 0 && gone.length === 0 && looked === today) return;
		writeAll(database, () => {
			for (const key of fresh) take(key, { ...printed, today, looked });
			// What is withheld, withdrawn or deleted was printed until now: that is no change of its words.
			for (const key of gone) close.run(today, key);
			database.prepare("INSERT OR REPLACE INTO looked VALUES (1, ?)").run(today);
		});
		known = now;
	};

	function take(key: string, { rows, writtenAt, today, looked }: Days): void {
		const { id, hash: file = "", updated } = rows.head(key);
		if (isForgotten.get(hashId(id))) return;
		const [packed, before] = [rows.prints(key), select.get(id)];
		const words = keep === "words" ? rows.body(key).text : null;
		if (before && before.file !== file) {
			const writtenNow = writtenAt(key);
			const written = writtenNow === null ? null : localDay(writtenNow);
			const change = { updated, updatedBefore: textOrNull(before.updated), written, looked, today };
			const version = { article: id, until: textOrNull(before.until) ?? untilOf(change) };
			const kept = keep === "words" ? textOrNull(before.words) : null;
			versions.add({ ...version, prints: String(before.prints), words: kept });
		}
		if (before?.file !== file) versions.settle(id, { prints: packed, words });
		put.run(id, key, file, updated ?? null, packed, words);
	}
}

type Days = PrintedNow & { readonly today: string; readonly looked: string | null };

/** The keys of what is printed now, as far as it is noted with all that is to be kept of it. */
function readKnown(database: DatabaseSync, keep: KeepVersions): Set<string> {
	const isWhole = keep === "words" ? "AND words IS NOT NULL" : "";
	const rows = database.prepare(`SELECT key FROM printed WHERE key <> '' ${isWhole}`).all();
	return new Set(rows.map(({ key }) => String(key)));
}

function readLooked(database: DatabaseSync): string | null {
	return textOrNull(database.prepare("SELECT day FROM looked").get()?.day);
}

function textOrNull(value: unknown): string | null {
	return typeof value === "string" ? value : null;
}

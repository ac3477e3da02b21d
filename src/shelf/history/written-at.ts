import type { FileRows } from "../store/file-rows.ts";

/** In a millisecond. */
const NANOSECONDS = 1_000_000n;

/** Tells when the file of an article was written; the files are looked at once, and only where that is asked. */
export function writtenAt(files: FileRows): (key: string) => number | null {
	let known: ReadonlyMap<string, bigint> | null = null;
	return (key) => {
		known ??= new Map(
			[...files.all().values()].flatMap(({ held, modified }) => held.articles.map(({ key }) => [key, modified])),
		);
		const modified = known.get(key);
		return modified === undefined ? null : Number(modified / NANOSECONDS);
	};
}

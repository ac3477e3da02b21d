import type { ListedFile } from "../files/list-files.ts";
import type { KeptFile } from "../store/file-rows.ts";

/** What became of the files of a folder since they were looked at last. */
export type Changes = {
	/** New, or written since. */
	readonly changed: readonly ListedFile[];
	/** The paths of those that are gone. */
	readonly gone: readonly string[];
	/** How many were written just now, and are left for the next look. */
	readonly unsettled: number;
};

/** How long a file must have held still to be read: what is written later may be half there. In milliseconds. */
const STILL_FOR = 1_000;
const NANOSECONDS = 1_000_000n;

/**
 * Compares the files of a folder with what is kept of them, by size, time and inode, at an instant in milliseconds
 * since 1970. A file that is new and was just written is waited for only where `waits` says so.
 */
export function findChanges(
	listed: readonly ListedFile[],
	kept: ReadonlyMap<string, KeptFile>,
	{ now, waits }: { readonly now: number; readonly waits: boolean },
): Changes {
	const settledBefore = BigInt(Math.floor(now - STILL_FOR)) * NANOSECONDS;
	const moved = listed.filter((file) => !isSame(file, kept.get(file.path)));
	const changed = waits ? moved.filter(({ modified }) => modified <= settledBefore) : moved;
	const paths = new Set(listed.map(({ path }) => path));
	return {
		changed,
		gone: [...kept.keys()].filter((path) => !paths.has(path)),
		unsettled: moved.length - changed.length,
	};
}

function isSame(file: ListedFile, kept: KeptFile | undefined): boolean {
	return kept?.size === file.size && kept.modified === file.modified && kept.inode === file.inode;
}

/** So many files may be deleted at once, and whatever the number, this share of all. */
const FEW = 5;
const MOST_GONE = 0.1;

/** Whether so many files are gone at once that the folder was rather lost, such as one on a disk that is not there. */
export function isLost(gone: number, kept: number): boolean {
	return gone > 0 && (gone === kept || (gone > FEW && gone > MOST_GONE * kept));
}

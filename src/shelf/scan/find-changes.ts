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

/**
 * How long a file must have held still to be read, in milliseconds: what is written later may be half there. A time
 * that lies further ahead comes of another clock, or of whoever set it, and says nothing of that.
 */
const STILL_FOR = 1_000;
/** In a millisecond. */
const NANOSECONDS = 1_000_000n;

type Comparing = {
	/** The instant, in milliseconds since 1970. */
	readonly now: number;
	/** Whether a file that was just written is left for the next look. */
	readonly waits: boolean;
	/** Whether what is kept of a file is of use: what another version of the program kept is not. */
	readonly isCurrent: (file: KeptFile) => boolean;
};

/** Compares the files of a folder with what is kept of them, by size, time, inode and use. */
export function findChanges(
	listed: readonly ListedFile[],
	kept: ReadonlyMap<string, KeptFile>,
	{ now, waits, isCurrent }: Comparing,
): Changes {
	const from = inNanoseconds(now - STILL_FOR);
	const to = inNanoseconds(now + STILL_FOR);
	const isUnsettled = ({ modified }: ListedFile) => waits && modified > from && modified <= to;
	const moved = listed.filter((file) => !isSame(file, kept.get(file.path), isCurrent));
	const changed = moved.filter((file) => !isUnsettled(file));
	const paths = new Set(listed.map(({ path }) => path));
	return {
		changed,
		gone: [...kept.keys()].filter((path) => !paths.has(path)),
		unsettled: moved.length - changed.length,
	};
}

function inNanoseconds(milliseconds: number): bigint {
	return BigInt(Math.floor(milliseconds)) * NANOSECONDS;
}

function isSame(
	{ size, modified, inode }: ListedFile,
	kept: KeptFile | undefined,
	isCurrent: Comparing["isCurrent"],
): boolean {
	if (kept === undefined || !isCurrent(kept)) return false;
	return kept.size === size && kept.modified === modified && kept.inode === inode;
}

/** So many files may be deleted at once, and whatever the number, this share of all. */
const FEW = 5;
const MOST_GONE = 0.1;

/** Whether so many files are gone at once that the folder was rather lost, such as one on a disk that is not there. */
export function isLost(gone: number, kept: number): boolean {
	return gone > 0 && (gone === kept || (gone > FEW && gone > MOST_GONE * kept));
}

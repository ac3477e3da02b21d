// The lowest byte of a result code tells the kind: https://www.sqlite.org/rescode.html
const KIND = 0xff;
const KINDS: ReadonlyMap<number, string> = new Map([
	[3, "writing there is not permitted"],
	[8, "nothing can be written there"],
	[10, "the disk does not take it"],
	[13, "the disk is full"],
	[14, "no file can be opened there"],
]);

// https://nodejs.org/api/errors.html#common-system-errors
const CODES: ReadonlyMap<string, string> = new Map([
	["ENOSPC", "the disk is full"],
	["EDQUOT", "the quota is used up"],
	["EFBIG", "the file would be too large"],
	["EROFS", "nothing can be written there"],
	["EACCES", "writing there is not permitted"],
	["EPERM", "writing there is not permitted"],
	["EIO", "the disk does not take it"],
	["ENOTDIR", "its folder is a file"],
	["EEXIST", "its folder is a file"],
	["ENOENT", "no folder can be made there"],
]);

/**
 * Why nothing can be written at a place, in words: a full disk, a folder that is only to be read. Null where an error,
 * of SQLite or of the operating system, is of another kind.
 */
export function explainPlace(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	if ("errcode" in error) return KINDS.get(Number(error.errcode) & KIND) ?? null;
	return ("code" in error && CODES.get(String(error.code))) || null;
}

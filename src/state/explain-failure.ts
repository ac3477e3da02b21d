// The low byte of an extended result code is its kind: https://www.sqlite.org/rescode.html
const KIND = 0xff;

const KINDS = new Map([
	[8, "writing there is not permitted"],
	[11, "database is malformed"],
	[13, "disk full"],
]);

const FILE_REASONS = new Map([
	["EACCES", "writing there is not permitted"],
	["EPERM", "writing there is not permitted"],
	["EROFS", "writing there is not permitted"],
	["EEXIST", "its folder is a file"],
	["ENOTDIR", "its folder is in a file"],
	["ENOENT", "no folder can be made there"],
	["ENOSPC", "disk full"],
]);

/** Why the state cannot be used, where SQLite or the file system says so; null for any other error. */
export function explainFailure(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	if (error instanceof FileGoneError || error instanceof StoreError) return error.message;
	if ("errcode" in error && typeof error.errcode === "number") {
		const kind = KINDS.get(error.errcode & KIND);
		return kind ?? ("errstr" in error ? String(error.errstr) : "database error");
	}
	return ("code" in error && FILE_REASONS.get(String(error.code))) || null;
}

/** What is written would go nowhere: SQLite itself goes on in a file that has no name any more. */
export class FileGoneError extends Error {
	override readonly name = "FileGoneError";

	constructor() {
		super("its file was moved or deleted");
	}
}

/** A store fails, and its message tells why in words that quote nothing of what is stored. */
export class StoreError extends Error {
	override readonly name = "StoreError";
}

/** A store cannot be opened while its database is away; once that is back, it can. */
export class StoreAwayError extends Error {
	override readonly name = "StoreAwayError";
}

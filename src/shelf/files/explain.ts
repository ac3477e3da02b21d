const REASONS = new Map([
	["ENOENT", "there is no such folder"],
	["ENOTDIR", "it is not a folder"],
	["EACCES", "reading it is not permitted"],
	["EPERM", "reading it is not permitted"],
	["ELOOP", "its links go round in a circle"],
]);

/** Why a file or folder cannot be read, in words. */
export function explain(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return ("code" in error && REASONS.get(String(error.code))) || error.message;
}

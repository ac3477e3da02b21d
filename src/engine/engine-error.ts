/** The engine cannot be used; the message says why, and holds no password and nothing that was asked. */
export class EngineError extends Error {
	override readonly name = "EngineError";
}

/** A search among several that the engine refused, by its status. */
export class RefusedSearch extends EngineError {
	readonly statusCode: number;

	constructor(statusCode: number) {
		super(`it refuses to search, with the status ${statusCode}`);
		this.statusCode = statusCode;
	}
}

/** What the engine says is wrong, as a part of a sentence. */
export function explainEngine(error: unknown): string {
	const { name = "", statusCode = 0 } = readFields(error);
	if (error instanceof EngineError) return error.message;
	if (statusCode === 401) return "it refuses the user or the password";
	if (statusCode === 403) return "its user may not do this";
	if (statusCode === 404) return "it has no such index; load the articles first: npm run articles -- load";
	if (name === "TimeoutError") return "it does not answer in time";
	if (name === "ConnectionError" || name === "NoLivingConnectionsError") return "it cannot be reached";
	if (statusCode > 0) return `it answers with the status ${statusCode}`;
	return name === "" ? "it fails" : `it fails with ${name}`;
}

function readFields(error: unknown): { readonly name?: string; readonly statusCode?: number } {
	if (!(error instanceof Error)) return {};
	const status = "statusCode" in error && typeof error.statusCode === "number" ? error.statusCode : 0;
	return { name: error.name, statusCode: status };
}

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
	if (name === "ConnectionError" || name === "NoLivingConnectionsError") return explainConnection(error);
	if (statusCode > 0) return `it answers with the status ${statusCode}`;
	return name === "" ? "it fails" : `it fails with ${name}`;
}

// Of what Node says of a connection the client passes on the message alone:
// https://nodejs.org/api/tls.html#x509-certificate-error-codes
function explainConnection(error: unknown): string {
	const message = error instanceof Error ? error.message : "";
	if (/altnames/.test(message)) return "its certificate is for another host than SEARCH_URL names";
	if (/certificate/.test(message))
		return "its certificate is not to be trusted; SEARCH_CA names a file with that of whoever signed it";
	return "it cannot be reached";
}

function readFields(error: unknown): { readonly name?: string; readonly statusCode?: number } {
	if (!(error instanceof Error)) return {};
	const status = "statusCode" in error && typeof error.statusCode === "number" ? error.statusCode : 0;
	return { name: error.name, statusCode: status };
}

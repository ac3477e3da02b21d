// https://nodejs.org/api/errors.html, and of undici: what went wrong, by its code.
const CAUSES: Readonly<Record<string, string>> = {
	ENOTFOUND: "nobody knows a host of this name: look at how the address is written",
	EAI_AGAIN: "the name of its host cannot be looked up now: try again, or look at the connection of this machine",
	ECONNREFUSED: "nothing answers there: look at the address and its port, or try again later",
	ECONNRESET: "the server broke the connection off: try again later",
	UND_ERR_SOCKET: "the server broke the connection off: try again later",
	ETIMEDOUT: "the server did not answer in time: try again later",
	UND_ERR_CONNECT_TIMEOUT: "the server did not answer in time: try again later",
	EHOSTUNREACH: "there is no way to the server: look at the connection of this machine",
	ENETUNREACH: "there is no way to the server: look at the connection of this machine",
};

const CERTIFICATE = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/;

/** Why an address could not be asked within some milliseconds, as a sentence with the way out. */
export function explainFetching(error: unknown, longest: number): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === "TimeoutError") return `it did not answer within ${longest / 1000} seconds`;
	// What is behind "fetch failed".
	const cause = error.cause instanceof Error && error.cause.message !== "" ? error.cause : error;
	const code = codeOf(cause);
	const known = CAUSES[code];
	if (known !== undefined) return known;
	if (CERTIFICATE.test(code)) return `its certificate is not valid (${code}): whoever runs the server has to mend it`;
	// https://fetch.spec.whatwg.org/#port-blocking
	if (cause.message === "bad port")
		return "its port belongs to something else than pages, and is never asked: give the address with another port";
	return cause.message;
}

function codeOf(error: Error): string {
	return "code" in error && typeof error.code === "string" ? error.code : "";
}

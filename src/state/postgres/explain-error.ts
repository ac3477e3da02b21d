import { StoreError } from "../explain-failure.ts";

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const REASONS = new Map([
	["28P01", "the database refuses the user or its password"],
	["28000", "the database does not let this user in from here, or not without TLS (sslmode)"],
	["3D000", "there is no such database"],
	["42501", "the user of the database may not do that"],
	["53100", "disk full"],
	["53300", "the database has no connection left"],
	["57014", "the database takes too long"],
	["57P01", "the database is shutting down"],
	["57P02", "the database is shutting down"],
	["57P03", "the database is starting"],
	["25006", "the database may only be read"],
]);

/** What passes in a moment, when the database is back: its own codes, and the classes of connections and locks. */
const PASSING = /^(?:08|40|57P|53300)/;
const NETWORK = /^E(?:CONN|HOST|NET|PIPE|AI_AGAIN)/;
const STATE = /^[\dA-Z]{5}$/;
// What `pg` says has no code.
const LOST = /^Connection terminated|^Client has encountered a connection error/;
const LATE = /timeout|due to connection timeout/i;

/** Why a statement failed, in words that quote nothing of it. */
export function toStoreError(cause: unknown): StoreError {
	return cause instanceof StoreError ? cause : new StoreError(reasonOf(cause), { cause });
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return "database error";
	const code = codeOf(error);
	if (code !== null && STATE.test(code)) return REASONS.get(code) ?? `database error ${code}`;
	if (LATE.test(error.message)) return "the database does not answer";
	if (LOST.test(error.message)) return "the database closed the connection";
	if (/SSL connections/.test(error.message)) return "the database does not speak TLS, which DATABASE_URL asks for";
	if (/SASL|password/i.test(error.message)) return "the database wants a password, and DATABASE_URL has none";
	if (code === null) return `database error ${error.name}`;
	if ("syscall" in error && error.syscall === "open")
		return `a file of a certificate that DATABASE_URL names cannot be read (${code})`;
	if (code === "ERR_TLS_CERT_ALTNAME_INVALID")
		return `the certificate of the database is for another host than DATABASE_URL names (${code})`;
	return UNTRUSTED.test(code)
		? `the certificate of the database is not to be trusted (${code}); sslrootcert names that of whoever signed it`
		: `the database cannot be reached (${code})`;
}

// https://nodejs.org/api/tls.html#x509-certificate-error-codes
const UNTRUSTED = /CERT|TLS|SSL|^UNABLE_TO_|_CRL|_CA$/;

/** Whether the same may work in a moment. */
export function isPassing(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	// Several addresses may have been tried.
	if (error instanceof AggregateError) return error.errors.some(isPassing);
	const code = codeOf(error);
	if (code === null) return LOST.test(error.message) && !LATE.test(error.message);
	return STATE.test(code) ? PASSING.test(code) : NETWORK.test(code);
}

// Names may be known, and locks free, only once other programs have started.
const AWAY = new Set(["ETIMEDOUT", "ENOTFOUND", "57014"]);

/** Whether a database refused nothing, but is not there: it may be in a while. */
export function isAway(error: unknown): boolean {
	if (error instanceof StoreError) return isAway(error.cause);
	if (error instanceof AggregateError) return error.errors.some(isAway);
	if (!(error instanceof Error)) return false;
	return isPassing(error) || LATE.test(error.message) || AWAY.has(codeOf(error) ?? "");
}

function codeOf(error: Error): string | null {
	return "code" in error && typeof error.code === "string" ? error.code : null;
}

import { expect, test } from "vitest";
import { explainFailure } from "#src/state/explain-failure.ts";
import { isAway, isPassing, toStoreError } from "#src/state/postgres/explain-error.ts";

function failure(code: string | undefined, message = "secret"): Error {
	return Object.assign(new Error(message), code === undefined ? {} : { code });
}

test.each<[string | undefined, string, string, boolean, boolean?]>([
	["28P01", "secret", "the database refuses the user or its password", false],
	["57P01", "secret", "the database is shutting down", true],
	["57P03", "secret", "the database is starting", true],
	["40P01", "secret", "database error 40P01", true],
	["23505", "secret", "database error 23505", false],
	["57014", "secret", "the database takes too long", false, true],
	["53300", "secret", "the database has no connection left", true],
	["ECONNREFUSED", "secret", "the database cannot be reached (ECONNREFUSED)", true],
	["ENOTFOUND", "secret", "the database cannot be reached (ENOTFOUND)", false, true],
	["3D000", "secret", "there is no such database", false],
	["ECONNRESET", "secret", "the database cannot be reached (ECONNRESET)", true],
	["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "secret", "the certificate of the database is not to be trusted", false],
	["SELF_SIGNED_CERT_IN_CHAIN", "secret", "the certificate of the database is not to be trusted", false],
	[undefined, "Connection terminated unexpectedly", "the database closed the connection", true],
	[undefined, "Connection terminated due to connection timeout", "the database does not answer", false, true],
	[undefined, "timeout exceeded when trying to connect", "the database does not answer", false, true],
	[undefined, "Query read timeout", "the database does not answer", false, true],
	[undefined, "secret", "database error Error", false],
])("what fails with %s (%s) is told as %j, and passes: %s", (code, message, reason, passes, away = passes) => {
	const error = failure(code, message);
	expect(explainFailure(toStoreError(error))).toContain(reason);
	expect(toStoreError(error).message).not.toContain("secret");
	expect([isPassing(error), isAway(toStoreError(error))]).toEqual([passes, away]);
});

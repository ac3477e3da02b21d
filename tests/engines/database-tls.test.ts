import { writeFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { examineDatabase } from "#src/program/doctor/examine-database.ts";
import { StoreAwayError } from "#src/state/explain-failure.ts";
import { openPostgresState } from "#src/state/postgres/open-state.ts";
import { makeCertificates } from "./made-certificates.ts";
import { startPostgres } from "./postgres-server.ts";

async function startSecure() {
	const made = makeCertificates();
	const postgres = await startPostgres(made);
	onTestFinished(postgres.remove);
	const at = (hostname: string, settings: Readonly<Record<string, string>>) => {
		const url = Object.assign(new URL(postgres.url), { hostname });
		url.search = String(new URLSearchParams(settings));
		return url.href;
	};
	return { ...made, at };
}

test("a database is reached by TLS where its certificate is signed by whom DATABASE_URL names", async () => {
	const { authority, at } = await startSecure();
	const url = at("localhost", { sslmode: "verify-full", sslrootcert: authority });
	const state = await openPostgresState(url);
	onTestFinished(state.close);
	expect(await state.deliveries.isFirst("a")).toBe(true);
	expect(await examineDatabase(url)).toMatchObject([{ ok: true }, { ok: true }]);
});

test("a database whose certificate is not to be trusted is refused, and why is told without the password", async () => {
	const { authority, stranger, at } = await startSecure();
	const empty = `${authority}.empty`;
	writeFileSync(empty, "-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----\n");
	const wrong: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
		["localhost", { sslrootcert: stranger }, "the certificate of the database is not to be trusted"],
		["localhost", {}, "the certificate of the database is not to be trusted"],
		["127.0.0.1", { sslrootcert: authority }, "the certificate of the database is for another host"],
		[
			"localhost",
			{ sslrootcert: `${authority}.none` },
			"a file of a certificate that DATABASE_URL names cannot be read",
		],
		["localhost", { sslrootcert: empty }, "the certificate of the database is not to be trusted"],
	];
	for (const [host, settings, reason] of wrong)
		for (const sslmode of ["verify-full", "require"]) {
			const failure = await openPostgresState(at(host, { sslmode, ...settings })).catch((error: unknown) => error);
			expect(String(failure)).toContain(`"${host}:`);
			expect(String(failure)).toContain(`": ${reason}`);
			expect(String(failure)).not.toContain("no-secret");
			// It refuses: nobody waits for another certificate.
			expect(failure).not.toBeInstanceOf(StoreAwayError);
		}
});

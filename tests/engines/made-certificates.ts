import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Certificates that are made for one test, by OpenSSL. */
export type MadeCertificates = {
	/** The file of the certificate of whoever signed the server’s, and of somebody who did not. */
	readonly authority: string;
	readonly stranger: string;
	/** Those of a server called "localhost", in PEM. */
	readonly certificate: string;
	readonly key: string;
};

const KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];

export function makeCertificates(): MadeCertificates {
	const folder = mkdtempSync(join(tmpdir(), "certificates-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const make = (name: string, ...more: readonly string[]) => {
		const [certificate, key] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
		const made = ["req", "-x509", ...KEY, "-subj", `/CN=${name}`, "-keyout", key, "-out", certificate, ...more];
		const ran = spawnSync("openssl", made, { encoding: "utf8" });
		if (ran.status !== 0) throw new Error(`Cannot make a certificate: ${ran.stderr}`);
		return { certificate, key };
	};
	const [authority, stranger] = [make("authority"), make("stranger")];
	const server = make(
		"server",
		...["-CA", authority.certificate, "-CAkey", authority.key],
		...["-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE"],
	);
	return {
		authority: authority.certificate,
		stranger: stranger.certificate,
		certificate: readFileSync(server.certificate, "utf8"),
		key: readFileSync(server.key, "utf8"),
	};
}

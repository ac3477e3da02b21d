import { readFileSync } from "node:fs";
import { Client } from "@opensearch-project/opensearch";
import type { EngineSettings } from "./settings.ts";

/** So long an answer of the engine is waited for, in milliseconds, and so often it is asked again elsewhere. */
const PATIENCE = 15_000;
const RETRIES = 3;

/** A client of the engine; nothing is asked of it yet. Throws where the certificate cannot be read. */
export function connect({ url, user, password, certificate }: EngineSettings): Client {
	return new Client({
		nodes: url.split(","),
		...(user !== null && { auth: { username: user, password: password ?? "" } }),
		...(certificate !== null && { ssl: { ca: readFileSync(certificate, "utf8") } }),
		requestTimeout: PATIENCE,
		maxRetries: RETRIES,
	});
}

import { readFileSync } from "node:fs";
import { Client } from "@opensearch-project/opensearch";
import { EngineError, explainEngine } from "./engine-error.ts";
import { readAnalysis } from "./load/prepare-indices.ts";
import type { Names } from "./names.ts";
import type { EngineSettings } from "./settings.ts";

/** So long an answer of the engine is waited for, in milliseconds, and so often it is asked again elsewhere. */
const PATIENCE = 15_000;
const RETRIES = 3;

/** A client of the engine; nothing is asked of it yet. Throws where the certificate cannot be read. */
export function connect({ urls, user, password, certificate }: EngineSettings): Client {
	return new Client({
		nodes: [...urls],
		...(user !== null && { auth: { username: user, password: password ?? "" } }),
		...(certificate !== null && { ssl: { ca: readFileSync(certificate, "utf8") } }),
		requestTimeout: PATIENCE,
		maxRetries: RETRIES,
	});
}

/** A client of an engine whose articles this version can answer from; throws an EngineError otherwise. */
export async function connectChecked(
	settings: EngineSettings,
	{ names, analysis }: { readonly names: Names; readonly analysis: string },
): Promise<Client> {
	const client = connect(settings);
	try {
		const analysed = await readAnalysis(client, names);
		if (analysed === null) throw new EngineError(`it has no articles under the name "${settings.prefix}"; ${LOAD}`);
		if (analysed !== analysis) throw new EngineError(`its articles were loaded by another version; ${LOAD}`);
		return client;
	} catch (error) {
		await client.close();
		throw new EngineError(`Cannot use the search engine: ${explainEngine(error)}`, { cause: error });
	}
}

const LOAD = "load them: npm run articles -- load";

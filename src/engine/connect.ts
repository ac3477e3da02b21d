import { readFileSync } from "node:fs";
import { Client } from "@opensearch-project/opensearch";
import { EngineError, explainEngine } from "./engine-error.ts";
import { readAnalysis } from "./load/prepare-indices.ts";
import type { Names } from "./names.ts";
import type { EngineSettings } from "./settings.ts";

/** So long an answer of the engine is waited for, in milliseconds, and so often it is asked again elsewhere. */
type Patience = { readonly requestTimeout: number; readonly maxRetries: number };

const PATIENT: Patience = { requestTimeout: 15_000, maxRetries: 3 };
/** Somebody waits for an answer: a node that hangs is left sooner. A piece of the archive searches for 5 s at most. */
const ASKING: Patience = { requestTimeout: 8_000, maxRetries: 2 };

/** A client of the engine; nothing is asked of it yet. Throws where the certificate cannot be read. */
export function connect({ urls, user, password, certificate }: EngineSettings, patience = PATIENT): Client {
	return new Client({
		nodes: [...urls],
		...(user !== null && { auth: { username: user, password: password ?? "" } }),
		...(certificate !== null && { ssl: { ca: readFileSync(certificate, "utf8") } }),
		...patience,
	});
}

/** A client of an engine whose articles this version can answer from; throws an EngineError otherwise. */
export async function connectChecked(
	settings: EngineSettings,
	{ names, analysis }: { readonly names: Names; readonly analysis: string },
): Promise<Client> {
	const client = connect(settings, ASKING);
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

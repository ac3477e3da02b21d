import { z } from "zod";
import { connect } from "./connect.ts";
import { EngineError, explainEngine } from "./engine-error.ts";
import { readAnalysis } from "./load/prepare-indices.ts";
import { namesOf } from "./names.ts";
import type { EngineSettings } from "./settings.ts";

/** How an engine is. */
export type EngineLook = {
	readonly version: string;
	/** By which version its articles were analysed, "" where none knows; null where it holds none. */
	readonly analysis: string | null;
	/** How many articles it holds, those aside that were withdrawn. */
	readonly articles: number;
};

const Info = z.object({ version: z.object({ number: z.string() }) });
const Count = z.object({ count: z.int() });

/** Asks an engine how it is, once; throws an EngineError where it does not say. */
export async function lookAtEngine(settings: EngineSettings, timeout: number): Promise<EngineLook> {
	const client = connect(settings, { requestTimeout: timeout, maxRetries: settings.urls.length - 1 });
	try {
		const version = Info.parse((await client.info()).body).version.number;
		const names = namesOf(settings.prefix);
		const analysis = await readAnalysis(client, names);
		const usable = { index: names.articles, body: { query: { term: { usable: true } } } };
		const articles = analysis === null ? 0 : Count.parse((await client.count(usable)).body).count;
		return { version, analysis, articles };
	} catch (error) {
		throw new EngineError(explainEngine(error), { cause: error });
	} finally {
		await client.close();
	}
}

import { type Finding, fine, toMend } from "../../doctor/finding.ts";
import type { EngineSettings } from "../../engine/settings.ts";
import { analysisVersion } from "../../shelf/scan/analysis-version.ts";

const SUBJECT = "engine";
const LOAD = "load them: npm run articles -- load";
/** In milliseconds. */
const TIMEOUT = 4_000;

/** Whether the search engine of the settings answers, and whether its articles are those of this version. */
export async function examineEngine(settings: EngineSettings): Promise<readonly Finding[]> {
	const { lookAtEngine } = await import("../../engine/look-at-engine.ts");
	const name = settings.urls.join(", ");
	try {
		const { version, analysis, articles } = await lookAtEngine(settings, TIMEOUT);
		const answers = fine(SUBJECT, `OpenSearch ${version} answers at "${name}"`);
		if (analysis === null)
			return [answers, toMend(SUBJECT, `it holds no articles under the name "${settings.prefix}"; ${LOAD}`)];
		if (analysis !== analysisVersion())
			return [answers, toMend(SUBJECT, `its articles were loaded by another version; ${LOAD}`)];
		const held = articles === 1 ? "1 article" : `${articles.toLocaleString("en")} articles`;
		return [answers, fine(SUBJECT, `it holds ${held}, loaded by this version`)];
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return [toMend(SUBJECT, `"${name}": ${reason}; SEARCH_URL says where it is`)];
	}
}

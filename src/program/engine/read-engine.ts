import type { EngineSettings } from "../../engine/settings.ts";
import { type Config, readConfig } from "../../settings/config.ts";

/** The settings of the engine that is asked instead of the folder; null where none is set, or they are wrong. */
export function readEngine(): { readonly config: Config; readonly engine: EngineSettings } | null {
	const settings = readConfig();
	if (settings.kind === "faults" || settings.config.engine === null) return null;
	return { config: settings.config, engine: settings.config.engine };
}

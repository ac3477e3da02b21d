import type { SourceReport } from "../../presentation/source-report.ts";
import type { Config } from "../../settings/config.ts";
import { keptFolderIn } from "../../sources/kept/folder-of-source.ts";
import { nameSources } from "../../sources/poll/name-sources.ts";
import { loadStatus } from "../../sources/poll/status-file.ts";
import { reportSource } from "./report-source.ts";

/** How the sources of the settings fare, as whoever asks them noted it, at an instant in milliseconds since 1970. */
export function loadReports(
	{ dataDirectory, sources: { polled } }: Pick<Config, "dataDirectory" | "sources">,
	now: number,
): readonly SourceReport[] {
	const names = nameSources(polled);
	return polled.map((source, at) =>
		reportSource({ ...source, name: names[at] ?? "" }, loadStatus(keptFolderIn(dataDirectory), source), now),
	);
}

import { watch } from "chokidar";

/** How long a folder must be quiet after a change, in milliseconds: a file is read once it held still for a second. */
const QUIET = 1_100;

/**
 * Calls back soon after something changed in a folder. It is a nudge and no more: networks send no events, so that the
 * folder must be looked at all the same.
 */
export function watchForChanges(directory: string, nudge: () => void): void {
	let waiting: NodeJS.Timeout | undefined;
	const later = (): void => {
		clearTimeout(waiting);
		waiting = setTimeout(nudge, QUIET);
	};
	// The folders alone are watched, which tell of their files too: one for every file would cost about 6 KB each.
	// Where it cannot watch, the next look finds the change.
	watch(directory, { ignoreInitial: true, ignored: (_, stats) => stats?.isFile() ?? false })
		.on("raw", later)
		.on("all", later)
		.on("error", () => {});
}

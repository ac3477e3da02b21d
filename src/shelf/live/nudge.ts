import { watch } from "chokidar";

/** How long a folder must be quiet after a change, in milliseconds: a file is read once it held still for a second. */
const QUIET = 1_100;

/**
 * Calls back soon after something changed in a folder. It is a nudge and no more: networks send no events, and Linux
 * falls silent about a file that was replaced, so that the folder must be looked at all the same.
 */
export function watchForChanges(directory: string, nudge: () => void): void {
	let waiting: NodeJS.Timeout | undefined;
	const later = (): void => {
		clearTimeout(waiting);
		waiting = setTimeout(nudge, QUIET);
	};
	// Where it cannot watch, such as for more files than the system lets anybody watch, the next look finds the change.
	watch(directory, { ignoreInitial: true })
		.on("all", later)
		.on("error", () => {});
}

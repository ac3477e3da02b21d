import type { Counts } from "../../sources/kept/take-delivered.ts";
import { createProgressLine } from "../progress-line.ts";

/** How far adding articles is. */
export type Progress = { readonly show: (counts: Counts, share: number) => void; readonly clear: () => void };

/** In milliseconds: on a terminal, and where lines remain. */
const OFTEN = 100;
const SELDOM = 5_000;
const WIDTH = 20;

/** Shows a bar on a terminal, and elsewhere a line now and then. */
export function createProgress(output: NodeJS.WriteStream, clock = () => performance.now()): Progress {
	const line = createProgressLine(output);
	const pause = output.isTTY ? OFTEN : SELDOM;
	let next = clock() + pause;
	return {
		show: ({ added, changed, same, older }, share) => {
			if (clock() < next) return;
			next = clock() + pause;
			const articles = (added + changed + same + older).toLocaleString("en");
			const percent = Math.floor(share * 100);
			if (output.isTTY) line.show(`Adding ${barOf(share)} ${percent}%, ${articles} articles`);
			else output.write(`Adding: ${percent}%, ${articles} articles\n`);
		},
		clear: line.clear,
	};
}

function barOf(share: number): string {
	const full = Math.round(share * WIDTH);
	return `[${"#".repeat(full)}${" ".repeat(WIDTH - full)}]`;
}

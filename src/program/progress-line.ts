/** A line on a terminal that tells how far long work is, and is gone in the end. */
export type ProgressLine = { readonly show: (text: string) => void; readonly clear: () => void };

/** Goes to the beginning of the line, and removes what stands there: ECMA-48, "carriage return" and "erase in line". */
const ERASE = "\r\u001b[K";

/** A line of progress on a terminal; where the output is none, nothing is shown. */
export function createProgressLine(output: NodeJS.WriteStream): ProgressLine {
	let isShown = false;
	return {
		show: (text) => {
			if (!output.isTTY) return;
			output.write(`${ERASE}${text}`);
			isShown = true;
		},
		clear: () => {
			if (isShown) output.write(ERASE);
			isShown = false;
		},
	};
}

import { decodeReferences } from "../markup/html-edits.ts";

const BLOCK_TAG = /<\/?(?:p|br|div|li|h[1-6])\b[^<>]*>/gi;
const MARKUP = /<\/?[a-z][^<>]*>|&#?\w+;/i;

/** Text in one line, without white space round it. */
export function oneLine(written: string): string {
	return written.replace(/\s+/g, " ").trim();
}

/** The words of what may hold HTML, such as the headline of a content system, in one line. */
export function plainText(written: string): string {
	return oneLine(MARKUP.test(written) ? decodeReferences(written.replace(BLOCK_TAG, " ")) : written);
}

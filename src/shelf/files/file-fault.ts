import { basename } from "node:path";
import type { Fault } from "../../intake/fault.ts";

/** A fault, and the file that has it. */
export type FileFault = Fault & { readonly file: string };

/** The name of the file with the rules for the pages of sites. */
export const RULES_FILE = "sites.yaml";

/** A fault of a file as a whole. */
export function faultOf(file: string, problem: string): FileFault {
	return { file, line: null, field: null, problem };
}

/** A fault as one sentence for a person. */
export function describeFault({ file, line, field, problem }: FileFault): string {
	const place = line === null ? "" : `line ${line}: `;
	const what = basename(file) === RULES_FILE ? "article rules" : "article";
	return `Cannot load ${what} "${file}": ${place}${field === null ? "" : `${field} `}${problem}`;
}

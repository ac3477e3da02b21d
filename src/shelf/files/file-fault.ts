import type { Fault } from "../../intake/fault.ts";

/** A fault, and the file that has it. */
export type FileFault = Fault & { readonly file: string };

/** A fault of a file as a whole. */
export function faultOf(file: string, problem: string): FileFault {
	return { file, line: null, field: null, problem };
}

/** A fault as one sentence for a person. */
export function describeFault({ file, line, field, problem }: FileFault): string {
	const place = line === null ? "" : `line ${line}: `;
	return `Cannot load article "${file}": ${place}${field === null ? "" : `${field} `}${problem}`;
}

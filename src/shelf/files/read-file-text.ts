import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import type { Faults } from "../../intake/fault.ts";
import { explain } from "./explain.ts";
import { findProblem } from "./find-problem.ts";

/** In bytes. */
const LARGEST_FILE = 2_000_000;

/** The text of a file of articles, or why it cannot be read. */
export type FileText =
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "faults"; readonly faults: Faults };

/** The text of a file of articles: a regular file of UTF-8, and not too large. */
export function readFileText(path: string): FileText {
	const problem = findProblem(path, LARGEST_FILE);
	if (problem !== null) return fail(problem);
	try {
		const bytes = readFileSync(path);
		if (!isUtf8(bytes)) return fail("it is not UTF-8 text", findBadLine(bytes));
		return { kind: "text", text: bytes.toString("utf8") };
	} catch (error) {
		return fail(explain(error));
	}
}

function findBadLine(bytes: Buffer): number {
	let line = 1;
	let start = 0;
	for (
		let end = bytes.indexOf("\n");
		end >= 0 && isUtf8(bytes.subarray(start, end));
		end = bytes.indexOf("\n", start)
	) {
		line++;
		start = end + 1;
	}
	return line;
}

function fail(problem: string, line: number | null = null): FileText & { readonly kind: "faults" } {
	return { kind: "faults", faults: [{ line, field: null, problem }] };
}

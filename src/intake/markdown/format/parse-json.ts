import { findLine } from "./find-line.ts";
import { cannotRead, isGroup, type ParsedFields, toWritten } from "./written.ts";

/** The fields of JSON, as Hugo has it at the head of a file; `first` is the line of the file on which it begins. */
export function parseJson(source: string, first: number): ParsedFields {
	try {
		const fields = toWritten(JSON.parse(source));
		if (!isGroup(fields)) return cannotRead(first, "is not a JSON object");
		return { kind: "fields", fields, lineOf: (name) => findLine(source, JSON.stringify(name), first) };
	} catch {
		return cannotRead(first, "is not valid JSON");
	}
}

import { parse, TomlError } from "smol-toml";
import { findLine } from "./find-line.ts";
import { cannotRead, type ParsedFields, toWrittenFields } from "./written.ts";

/** The fields of TOML, as Hugo and Zola have it between two lines `+++`; its first line is 2 in the file. */
export function parseToml(source: string): ParsedFields {
	try {
		const fields = toWrittenFields(parse(source));
		return { kind: "fields", fields, lineOf: (name) => findLine(source, name, 2) };
	} catch (error) {
		const line = error instanceof TomlError ? error.line + 1 : 1;
		const [message = ""] = error instanceof Error ? error.message.split("\n", 1) : [];
		return cannotRead(line, `is not valid TOML: ${message.replace("Invalid TOML document: ", "")}`);
	}
}

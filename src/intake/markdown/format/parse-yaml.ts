import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { cannotRead, type ParsedFields, toWrittenFields } from "./written.ts";

/** The fields of YAML, as nearly all site generators and our own articles have it; its first line is 2 in the file. */
export function parseYaml(source: string): ParsedFields {
	try {
		return readFields(source);
	} catch {
		// The YAML package throws on aliases and on nesting beyond the stack.
		return cannotRead(1, "is not plain “field: value” lines");
	}
}

function readFields(source: string): ParsedFields {
	const lineCounter = new LineCounter();
	// "failsafe" leaves every value the text it is: 2025-01-14 is no Date, 1984 no number.
	const document = parseDocument(source, { schema: "failsafe", lineCounter, prettyErrors: false });
	const lineAt = (offset: number) => lineCounter.linePos(offset).line + 1;

	const [error] = document.errors;
	// The others follow from the first.
	if (error) return cannotRead(lineAt(error.pos[0]), explain(error));
	if (document.contents !== null && !isMap(document.contents)) return cannotRead(2, "is not “field: value” lines");
	const lines = findLines(document, lineAt);
	const fields: unknown = document.toJS({ maxAliasCount: 0 });
	return {
		kind: "fields",
		fields: typeof fields === "object" && fields !== null ? toWrittenFields(fields) : {},
		lineOf: (name) => lines.get(name) ?? 1,
	};
}

function findLines(document: Document.Parsed, lineAt: (offset: number) => number): ReadonlyMap<string, number> {
	const lines = new Map<string, number>();
	if (!isMap(document.contents)) return lines;
	for (const { key } of document.contents.items) {
		if (isScalar(key) && key.range) lines.set(String(key.value), lineAt(key.range[0]));
	}
	return lines;
}

function explain({ message }: Error): string {
	return `is not valid YAML: ${message} (a value with “: ” or “ #” in it needs quotation marks)`;
}

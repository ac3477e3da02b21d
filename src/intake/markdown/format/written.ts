import type { Faults } from "../../fault.ts";

/** A value of front matter, in whatever format it stood there: a text, or a list or group of them. */
export type Written = string | readonly Written[] | WrittenFields;

/** Fields as they were written, by their names. */
export type WrittenFields = { readonly [name: string]: Written };

/** The fields of front matter, and the line of the file on which one stands; or why they cannot be read. */
export type ParsedFields =
	| { readonly kind: "fields"; readonly fields: WrittenFields; readonly lineOf: (name: string) => number }
	| { readonly kind: "faults"; readonly faults: Faults };

/** More than any field holds groups within groups. */
const DEEPEST = 20;
/** TOML's dates come with milliseconds, whatever was written. */
const NO_FRACTION = /\.000(?!\d)/;

/** The text of a value: a date or a number as it is written, nothing for no value. */
export function toWritten(value: unknown, depth = 0): Written {
	if (typeof value === "string") return value;
	if (value === null || value === undefined || depth > DEEPEST) return "";
	if (value instanceof Date) return value.toISOString().replace(NO_FRACTION, "");
	if (Array.isArray(value)) return value.map((item) => toWritten(item, depth + 1));
	if (typeof value === "object") return toWrittenFields(value, depth);
	return String(value);
}

/** The same of each field in a group. */
export function toWrittenFields(group: object, depth = 0): WrittenFields {
	return Object.fromEntries(Object.entries(group).map(([name, value]) => [name, toWritten(value, depth + 1)]));
}

/** Whether a value is a group of fields. */
export function isGroup(value: Written): value is WrittenFields {
	return typeof value === "object" && !Array.isArray(value);
}

/** A file whose front matter cannot be read as a whole. */
export function cannotRead(line: number, problem: string): ParsedFields {
	return { kind: "faults", faults: [{ line, field: null, problem: `front matter ${problem}` }] };
}

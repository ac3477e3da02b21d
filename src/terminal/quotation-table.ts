import { stringify } from "csv-stringify/sync";
import type { QuotationLine } from "./quotation-line.ts";

const COLUMNS = [
	"article",
	"paragraph",
	"kind",
	"stance",
	"start",
	"end",
	"text",
	"cue",
	"cue_start",
	"cue_end",
	"source",
	"source_start",
	"source_end",
	"speaker",
	"description",
] as const;

/** The header row of the table for a spreadsheet; without the byte order mark Excel reads “ and ” as something else. */
export function renderHeader(): string {
	return stringify([COLUMNS], { bom: true });
}

/**
 * The rows of quotations as CSV (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe before it:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function renderRows(lines: readonly QuotationLine[]): string {
	// A lone carriage return would end a row for some readers.
	return stringify(lines.map(toRow), { columns: COLUMNS, escape_formulas: true, quoted_match: "\r" });
}

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null | undefined>>;

function toRow({ cue, source, speaker, ...line }: QuotationLine): Row {
	return {
		...line,
		cue: cue?.text,
		cue_start: cue?.start,
		cue_end: cue?.end,
		source: source?.text,
		source_start: source?.start,
		source_end: source?.end,
		speaker: speaker?.name,
		description: speaker?.description,
	};
}

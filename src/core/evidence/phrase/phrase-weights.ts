import { PHRASE_WEIGHT_TABLE } from "../data/phrase-weights.ts";

/** What each piece of evidence weighs whose name begins alike, by the last word of its name. */
export type WeightRow = ReadonlyMap<string, number>;

/** The weights of the evidence whose name begins so: "time before" holds that of "time before in", by "in". */
export function weightsOf(beginning: string): WeightRow {
	return ROWS.get(beginning) ?? NONE;
}

const NONE: WeightRow = new Map();

const ROWS: ReadonlyMap<string, WeightRow> = new Map(
	PHRASE_WEIGHT_TABLE.trim()
		.split(/\n(?!\t)/)
		.map((row) => {
			const [beginning = "", list = ""] = row.split(": ");
			const columns = list.trim().split(/\s+/);
			const weights = columns.flatMap((column, at) =>
				at % 2 === 0 ? [[column, Number(columns[at + 1]) / 100] as const] : [],
			);
			return [beginning, new Map(weights)];
		}),
);

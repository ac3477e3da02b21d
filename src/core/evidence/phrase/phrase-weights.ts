import { PHRASE_WEIGHT_TABLE } from "../data/phrase-weights.ts";

/** How much each piece of evidence speaks for an answer, by its name. */
export const PHRASE_WEIGHTS: ReadonlyMap<string, number> = new Map(
	PHRASE_WEIGHT_TABLE.trim()
		.split(/\n(?!\t)/)
		.flatMap((row) => {
			const [name = "", list = ""] = row.split(": ");
			const columns = list.trim().split(/\s+/);
			return columns.flatMap((column, at) => {
				const evidence = name === "pair" ? column : `${name} ${column}`;
				return at % 2 === 0 ? [[evidence, Number(columns[at + 1]) / 100] as const] : [];
			});
		}),
);

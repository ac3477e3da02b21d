import { writeFileSync } from "node:fs";

const LONGEST_LINE = 110;

/** Writes the weights of phrases as a table, in hundredths; a row holds the names that begin alike. */
export function writePhraseWeights(path: string, weights: ReadonlyMap<string, number>): void {
	const rows = new Map<string, string[]>();
	for (const [name, weight] of [...weights].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
		const space = name.lastIndexOf(" ");
		const row = space < 0 ? "pair" : name.slice(0, space);
		rows.set(row, [...(rows.get(row) ?? []), `${name.slice(space + 1)} ${Math.round(100 * weight)}`]);
	}
	const table = [...rows].map(([row, columns]) => breakLines(`${row}: ${columns.join(" ")}`));
	const source = [
		"// Written by `npm run fit`; do not edit. training/README.md tells from which data, and under which licences.",
		"// How much each piece of evidence speaks for a phrase, in hundredths of log-odds. The evidence is named in",
		"// phrase-evidence.ts; a row holds the names that begin alike.",
		`export const PHRASE_WEIGHT_TABLE = \`\n${table.join("\n")}\`;`,
	];
	writeFileSync(path, `${source.join("\n")}\n`);
}

/** A row on lines of its own, the further ones indented. */
function breakLines(row: string): string {
	const lines = [""];
	for (const word of row.split(" ")) {
		const line = `${lines.at(-1)}${lines.at(-1) === "" ? "" : " "}${word}`;
		if (line.length > LONGEST_LINE) lines.push(word);
		else lines[lines.length - 1] = line;
	}
	return lines.join("\n\t ");
}

import { writeFileSync } from "node:fs";

const SOURCE =
	"// Written by `npm run fit`; do not edit. training/README.md tells from which data, and under which licences.";

/** Writes a data file that holds weights by name. */
export function writeWeights(
	path: string,
	constant: string,
	told: string,
	weights: Readonly<Record<string, number>>,
): void {
	const rows = Object.entries(weights).map(([name, weight]) => `\t${name}: ${weight},`);
	writeFileSync(path, [SOURCE, `// ${told}`, `export const ${constant} = {`, ...rows, "};", ""].join("\n"));
}

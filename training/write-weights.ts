import { writeFileSync } from "node:fs";

const SOURCE =
	"// Written by `npm run fit`; do not edit. training/README.md tells from which data, and under which licences.";

export type Weights = Readonly<Record<string, number>>;

/** Writes a data file that holds weights by name, under the name of each constant. */
export function writeWeights(path: string, told: string, constants: Readonly<Record<string, Weights>>): void {
	const written = Object.entries(constants).map(([constant, weights]) => {
		const rows = Object.entries(weights).map(([name, weight]) => `\t${name}: ${weight},`);
		return [`export const ${constant} = {`, ...rows, "};", ""].join("\n");
	});
	writeFileSync(path, `${SOURCE}\n// ${told}\n${written.join("\n")}`);
}

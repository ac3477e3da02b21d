import { globSync } from "node:fs";
import { basename } from "node:path";

/** A soak test: it prints figures, and throws where something falls short. */
type Soak = () => Promise<void>;

/** Minutes after which all of it must have ended. */
const MOST_MINUTES = 15;

const deadline = setTimeout(() => {
	console.error(`Cannot end the soak tests: they take more than ${MOST_MINUTES} minutes`);
	process.exit(1);
}, MOST_MINUTES * 60_000);
for (const file of globSync("soak-*.ts", { cwd: import.meta.dirname }).toSorted()) {
	const exported: Readonly<Record<string, unknown>> = await import(`./${file}`);
	for (const soak of Object.values(exported).filter(isSoak)) await run(basename(file, ".ts"), soak);
}
clearTimeout(deadline);

async function run(name: string, soak: Soak): Promise<void> {
	const started = performance.now();
	console.log(`\n${name}`);
	try {
		await soak();
	} catch (error) {
		console.error(`  FAILED: ${error instanceof Error ? error.message : String(error)}`);
		process.exitCode = 1;
	}
	console.log(`  ended after ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function isSoak(value: unknown): value is Soak {
	return typeof value === "function" && value.constructor.name === "AsyncFunction";
}

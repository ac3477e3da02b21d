import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";

const TRIES = 2;

/** The tests of properties, each time with another seed than the one that `npm test` always has. */
export async function soakProperties(): Promise<void> {
	const files = globSync("tests/**/*.test.ts").filter((file) =>
		/"fast-check"|hostile-patterns/.test(readFileSync(file, "utf8")),
	);
	for (let count = 0; count < TRIES; count++) {
		const seed = Math.floor(Math.random() * 2 ** 31);
		const env = { ...process.env, PROPERTY_SEED: String(seed) };
		const { status, stdout } = spawnSync("npx", ["vitest", "run", ...files], { encoding: "utf8", env });
		console.log(`  ${files.length} files with seed ${seed}: ${status === 0 ? "passed" : "failed"}`);
		if (status !== 0) throw new Error(stdout.slice(-4_000));
	}
}

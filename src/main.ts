import { useCompileCache } from "./compile-cache.mjs";
import { refuseNode } from "./node-version.mjs";

process.exitCode = await run();

async function run(): Promise<number> {
	const refusal = refuseNode(process.versions.node);
	if (refusal !== null) {
		process.stderr.write(`${refusal}\n`);
		return 1;
	}
	// Whatever is loaded before the cache is in use is compiled anew each time.
	useCompileCache();
	const { runCommandLine } = await import("./command-line.ts");
	return runCommandLine(process.argv.slice(2));
}

import { refuseNode } from "./node-version.mjs";

// What npm runs: it begins under any Node, and says so in a sentence where it cannot go on.
const refusal = refuseNode(process.versions.node);
if (refusal === null) {
	const { useCompileCache } = await import("./compile-cache.mjs");
	useCompileCache();
	await import("./main.ts");
} else {
	process.stderr.write(`${refusal}\n`);
	process.exitCode = 1;
}

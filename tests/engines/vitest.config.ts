import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Not among the tests that run everywhere: they start real engines. The database needs PostgreSQL, the search engine
// Java and Maven.
export default defineConfig({
	test: {
		// Each of them starts programs, and some measure how long these take.
		fileParallelism: false,
		env: {
			NODE_COMPILE_CACHE: fileURLToPath(new URL("../../node_modules/.cache/on-the-record", import.meta.url)),
			READER: "off",
		},
		projects: [
			{
				extends: true,
				test: {
					name: "database",
					include: ["tests/engines/*.test.ts"],
					globalSetup: ["tests/engines/global-setup.ts"],
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: {
					name: "search",
					include: ["tests/engines/search/*.test.ts"],
					testTimeout: 300_000,
					hookTimeout: 600_000,
				},
			},
		],
	},
});

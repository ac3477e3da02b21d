import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["tests/engines/**/*.test.ts"],
		globalSetup: ["tests/engines/global-setup.ts"],
		// Each of them starts programs, and some measure how long these take.
		fileParallelism: false,
		testTimeout: 30_000,
		hookTimeout: 60_000,
		env: {
			NODE_COMPILE_CACHE: fileURLToPath(new URL("../../node_modules/.cache/on-the-record", import.meta.url)),
			READER: "off",
		},
	},
});

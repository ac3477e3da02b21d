import { defineConfig } from "vitest/config";

// Not among the tests that run everywhere: they start real engines, for which they need Java and Maven.
export default defineConfig({
	test: {
		include: ["tests/engines/**/*.engine.ts"],
		testTimeout: 300_000,
		hookTimeout: 600_000,
		// Each starts engines of its own, which take much of a machine.
		fileParallelism: false,
		env: { READER: "off" },
	},
});

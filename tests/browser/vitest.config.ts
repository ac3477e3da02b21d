import { defineConfig } from "vitest/config";

// Not among the tests that run everywhere: it takes a browser, which is never downloaded.
export default defineConfig({
	test: { include: ["tests/browser/**/*.browser.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});

import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const CHATS = ["discord", "slack"];

/** The tests of a room, in processes of their own: the clients of the two chats each bring their own way to send. */
function project(name: string, include: readonly string[], exclude: readonly string[] = []) {
	return { extends: true as const, test: { name, include: [...include], exclude: [...exclude] } };
}

export default defineConfig({
	test: {
		// Files share a process, for what they import takes longer to load than most of them take.
		isolate: false,
		// More than there are processors: about a third of the time is waiting for sockets, files and timers.
		maxWorkers: 2 * availableParallelism(),
		testTimeout: 20_000,
		env: {
			// Threads and programs that tests start find there what was compiled before.
			NODE_COMPILE_CACHE: fileURLToPath(new URL("node_modules/.cache/on-the-record", import.meta.url)),
			// What is not about the reader is tested without it: to load it takes longer than most tests.
			READER: "off",
		},
		setupFiles: ["tests/property-seed.ts"],
		projects: [
			project(
				"core",
				["tests/**/*.test.ts"],
				[...CHATS, "engines"].map((apart) => `tests/${apart}/**`),
			),
			...CHATS.map((chat) => project(chat, [`tests/${chat}/**/*.test.ts`])),
		],
	},
});

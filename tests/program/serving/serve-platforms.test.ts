import { expect, test } from "vitest";
import { type Platform, servePlatforms } from "#src/program/serving/serve-platforms.ts";
import type { Ending } from "#src/program/watch-for-end.ts";

const TOLD: Ending = { kind: "signal", signal: "SIGTERM" };
const BROKEN = new Error("Cannot start B");

/** Platforms that write down what happens to them, and the log beside. */
function makeStage() {
	const happened: string[] = [];
	const note = (_fields: object, message: string) => {
		happened.push(message);
	};
	const platform = (
		name: string,
		changed: { start?: () => Promise<never>; stop?: () => Promise<void> } = {},
	): Platform => ({
		name,
		start: async () => {
			happened.push(`${name} starts`);
			await changed.start?.();
			return {
				stop: async () => {
					happened.push(`${name} stops`);
					await changed.stop?.();
				},
			};
		},
	});
	const log = { debug: note, info: note, warn: note, error: note };
	const reportFailure = async (error: unknown) => String(happened.push(`Reported: ${error}`));
	return { happened, platform, serving: { log, reportFailure } };
}

const STARTED = "Platform started";

test("servePlatforms() starts all, serves until the end, and stops all", async () => {
	const { happened, platform, serving } = makeStage();
	const { promise: ended, resolve: end } = Promise.withResolvers<Ending>();
	const served = servePlatforms([platform("A"), platform("B")], { ended, ...serving });
	await new Promise(setImmediate);
	expect(happened).toEqual(["A starts", STARTED, "B starts", STARTED]);
	end(TOLD);
	expect(await served).toBe(TOLD);
	expect(happened.slice(4)).toEqual(["Stopping", "A stops", "B stops"]);
});

test("servePlatforms() stops what was started when another platform does not start", async () => {
	const { happened, platform, serving } = makeStage();
	const broken = platform("B", { start: () => Promise.reject(BROKEN) });
	const ended = new Promise<never>(() => {});
	const ending = await servePlatforms([platform("A"), broken, platform("C")], { ended, ...serving });
	expect(ending).toEqual({ kind: "failure", error: BROKEN });
	expect(happened).toEqual(["A starts", STARTED, "B starts", "Stopping", "A stops"]);
});

test("servePlatforms() does not wait for a platform that is still starting when it is told to end", async () => {
	const { happened, platform, serving } = makeStage();
	const { promise: ended, resolve: end } = Promise.withResolvers<Ending>();
	const slow = platform("B", { start: () => new Promise(() => {}) });
	const served = servePlatforms([platform("A"), slow], { ended, ...serving });
	await new Promise(setImmediate);
	end(TOLD);
	expect(await served).toBe(TOLD);
	expect(happened).toEqual(["A starts", STARTED, "B starts", "Stopping", "A stops"]);
});

test("servePlatforms() waits no longer for a platform to stop than it may, and says so", async () => {
	const { happened, platform, serving } = makeStage();
	const stuck = platform("A", { stop: () => new Promise(() => {}) });
	const ended = new Promise<Ending>((resolve) => setImmediate(resolve, TOLD));
	expect(await servePlatforms([stuck], { ended, ...serving, longestStop: 5 })).toBe(TOLD);
	expect(happened.slice(-2)).toEqual(["A stops", "Some answers were cut off"]);
});

test("servePlatforms() reports a platform that fails to stop, and stops the others", async () => {
	const { happened, platform, serving } = makeStage();
	const broken = platform("A", { stop: () => Promise.reject(BROKEN) });
	const { promise: ended, resolve: end } = Promise.withResolvers<Ending>();
	const served = servePlatforms([broken, platform("B")], { ended, ...serving });
	await new Promise(setImmediate);
	end(TOLD);
	expect(await served).toBe(TOLD);
	expect(happened).toContain("B stops");
	expect(happened).toContain("Reported: Error: Cannot start B");
});

import { expect, test } from "vitest";
import { createInFlight } from "#src/newsroom/in-flight.ts";

test("settled() waits for what is taken on, and for what is taken on meanwhile", async () => {
	const inFlight = createInFlight({ reportFailure: async () => "" });
	const finished: string[] = [];
	const first = Promise.withResolvers<void>();
	const second = Promise.withResolvers<void>();
	void inFlight.add(first.promise.then(() => void finished.push("first")));
	const settled = inFlight.settled().then(() => void finished.push("settled"));
	void inFlight.add(second.promise.then(() => void finished.push("second")));
	first.resolve();
	await first.promise;
	second.resolve();
	await settled;
	expect(finished).toEqual(["first", "second", "settled"]);
});

test("add() reports what rejects, and resolves", async () => {
	const failures: unknown[] = [];
	const inFlight = createInFlight({
		reportFailure: async (error) => {
			failures.push(error);
			return "";
		},
	});
	await inFlight.add(Promise.reject(new Error("Cannot do it")));
	await inFlight.settled();
	expect(failures).toEqual([new Error("Cannot do it")]);
});

test("settledWithin() waits no longer than it may, nor longer than it has to", async () => {
	const inFlight = createInFlight({ reportFailure: async () => "" });
	const endless = Promise.withResolvers<void>();
	void inFlight.add(endless.promise);
	await inFlight.settledWithin(20);
	const settled = inFlight.settledWithin(60_000);
	endless.resolve();
	await settled;
});

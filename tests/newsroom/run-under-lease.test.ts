import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Newsroom } from "#src/newsroom/newsroom.ts";
import { PlatformError } from "#src/newsroom/platform-error.ts";
import { runUnderLease } from "#src/newsroom/run-under-lease.ts";
import { openState } from "#src/state/open-state.ts";
import { makeNewsroom } from "../slack/made-newsroom.ts";

const TIMING = { holdFor: 200, every: 20 };

/** Programs that share a state, of which each notes that it runs and that it was stopped. */
function makePrograms() {
	const state = openState(":memory:");
	const events: string[] = [];
	const { newsroom, told } = makeNewsroom({ state });
	const start = async (name: string, own: Partial<Newsroom> = {}) => {
		const run = async () => {
			events.push(`${name} runs`);
			return { isConnected: () => true, stop: async () => void events.push(`${name} stopped`) };
		};
		const running = await runUnderLease({ name: "gateway", run }, { ...newsroom, ...own }, TIMING);
		onTestFinished(running.stop);
		return running;
	};
	return { state, events, start, newsroom, told };
}

test("one program runs it, and another when that one stops", async () => {
	const { events, start } = makePrograms();
	const [first, second] = [await start("first"), await start("second")];
	expect([first.isConnected?.(), second.isConnected?.()]).toEqual([true, true]);
	// Longer than a lease lasts that nobody renews.
	await wait(3 * TIMING.holdFor);
	expect(events).toEqual(["first runs"]);
	await first.stop();
	await vi.waitFor(() => expect(events).toEqual(["first runs", "first stopped", "second runs"]));
});

test("a program that can say no more that it runs is stopped when it hears that another does", async () => {
	const { events, start, state } = makePrograms();
	let isMute = false;
	const take: typeof state.leases.take = (...lease) => (isMute ? Promise.resolve(true) : state.leases.take(...lease));
	await start("first", { state: { ...state, leases: { ...state.leases, take } } });
	await start("second");
	isMute = true;
	await vi.waitFor(() => expect(events).toEqual(["first runs", "second runs"]));
	isMute = false;
	await vi.waitFor(() => expect(events).toEqual(["first runs", "second runs", "first stopped"]));
});

test("what fails at the start is passed on, and leaves it to others; what fails later is tried again", async () => {
	const { newsroom, told, events, start } = makePrograms();
	let attempts = 0;
	const run = async () => {
		attempts++;
		if (attempts < 3) throw new RangeError("no connection");
		return { stop: async () => {} };
	};
	const leased = { name: "gateway", run };
	await expect(runUnderLease(leased, newsroom, TIMING)).rejects.toThrow("no connection");
	const first = await start("first");
	const second = await runUnderLease(leased, newsroom, TIMING);
	onTestFinished(second.stop);
	await first.stop();
	await vi.waitFor(() => expect(attempts).toBe(3));
	expect(told.failures).toHaveLength(1);
	expect(events).toEqual(["first runs", "first stopped"]);
});

test("a platform that refuses it later ends the program", async () => {
	const { newsroom, start } = makePrograms();
	const endings: string[] = [];
	const run = () => Promise.reject(new PlatformError("a bad token"));
	const giveUp = (error: PlatformError) => void endings.push(error.message);
	const first = await start("first");
	const second = await runUnderLease({ name: "gateway", run }, { ...newsroom, giveUp }, TIMING);
	onTestFinished(second.stop);
	await first.stop();
	await vi.waitFor(() => expect(endings[0]).toBe("a bad token"));
});

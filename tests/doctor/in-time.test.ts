import { expect, test } from "vitest";
import { fine } from "#src/doctor/finding.ts";
import { examineInTime } from "#src/doctor/in-time.ts";
import { judgeClock } from "#src/doctor/judge-clock.ts";

test("examineInTime() gives what was found", async () => {
	expect(await examineInTime("disk", async () => [fine("disk", "there")], 60_000)).toEqual([fine("disk", "there")]);
});

test("examineInTime() waits no longer than it may, and tells whoever looks to give up", async () => {
	let isTold = false;
	const never = (signal: AbortSignal) =>
		new Promise<never>(() => signal.addEventListener("abort", () => (isTold = true)));
	expect(await examineInTime("Slack", never, 10)).toEqual([
		{
			subject: "Slack",
			ok: false,
			says: "it took longer than 0.01 seconds: try again, or look at the network",
		},
	]);
	expect(isTold).toBe(true);
});

test("examineInTime() tells that something broke, and none of its words", async () => {
	const broken = () => Promise.reject(new TypeError("https://key@ledger.example"));
	const says = "it cannot be looked at (TypeError): that is a fault of the program; please report it";
	expect(await examineInTime("sources", broken, 60_000)).toEqual([{ subject: "sources", ok: false, says }]);
});

test("judgeClock() allows a minute, and says nothing where nobody told the time", () => {
	expect(judgeClock("Slack", null)).toEqual([]);
	expect(judgeClock("Slack", -60_000).map(({ ok }) => ok)).toEqual([true]);
	expect(judgeClock("Slack", -61_000).map(({ says }) => says)).toEqual([
		expect.stringMatching(/^it is 61 seconds behind Slack’s: /),
	]);
});

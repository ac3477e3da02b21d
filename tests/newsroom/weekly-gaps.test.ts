import { expect, onTestFinished, test } from "vitest";
import { createInFlight } from "#src/newsroom/in-flight.ts";
import { tellGapsWeekly, weekOf } from "#src/newsroom/weekly-gaps.ts";
import { openState } from "#src/state/open-state.ts";
import { makeNewsroom } from "../slack/made-newsroom.ts";
import { DAY, HOUR, makeClock } from "../state/made-clock.ts";

// 2 March 2026 was a Monday.
const MONDAY = Date.UTC(2026, 2, 2);
const SOON = 5;

test.each([
	["at nine on Monday", MONDAY + 9 * HOUR, "2026-02-23", "2026-03-02"],
	["a moment before that", MONDAY + 9 * HOUR - 1, "2026-02-16", "2026-02-23"],
	["on Sunday night", MONDAY + 7 * DAY - 1, "2026-02-23", "2026-03-02"],
	["at the turn of the year", Date.UTC(2026, 0, 1), "2025-12-22", "2025-12-29"],
])("weekOf() gives the week before %s", (_, instant, from, until) => {
	expect(weekOf(instant)).toEqual({ from, until });
});

type Sent = { readonly admin: string; readonly lines: readonly string[] };

/** A newsroom in which something was asked in the week before, and those who are told of it. */
async function makeOffice({ keepsQuestions = true, asks = 1 } = {}) {
	const clock = makeClock(MONDAY - 3 * DAY);
	const state = openState(":memory:", clock.now);
	const { newsroom, told } = makeNewsroom({ state, now: clock.now, keepsQuestions });
	const kept = { speaker: null, topic: null, platform: "slack", reason: "closest", articles: [] };
	for (let at = 0; at < asks; at++) await state.unanswered.keep({ question: "did the tunnel open?", ...kept });
	clock.pass(3 * DAY + 8 * HOUR);
	const sent: Sent[] = [];
	const outcomes: (string | Error)[] = [];
	const start = (admins: readonly string[] = ["U1"]) => {
		const send = async (admin: string, lines: readonly string[]) => {
			const outcome = outcomes.shift();
			if (outcome instanceof Error) throw outcome;
			if (outcome === undefined) sent.push({ admin, lines });
			return outcome ?? null;
		};
		const weekly = { platform: "slack", admins, send, inFlight: createInFlight(newsroom) };
		const end = tellGapsWeekly(newsroom, weekly, SOON);
		onTestFinished(end);
		return end;
	};
	return { clock, state, told, sent, outcomes, start };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 10 * SOON));

test("tellGapsWeekly() tells each admin on Monday at nine, and nobody twice, also across a restart", async () => {
	const { clock, sent, start, told } = await makeOffice({ asks: 2 });
	const end = start(["U1", "U2"]);
	await rest();
	expect(sent).toEqual([]);
	clock.pass(HOUR);
	await expect.poll(() => sent.length).toBe(2);
	const lines = [
		"Asked and not answered from 23 February 2026 to 1 March 2026:",
		"1. “did the tunnel open?” (2 times, last on 27 February 2026)",
		"npm run gaps lists those of the last 90 days.",
	];
	expect(sent).toEqual([
		{ admin: "U1", lines },
		{ admin: "U2", lines },
	]);
	end();
	start(["U1", "U2"]);
	await rest();
	clock.pass(7 * DAY);
	await rest();
	expect(sent).toHaveLength(2);
	expect(JSON.stringify(told.lines)).not.toMatch(/tunnel|U1/);
});

test("tellGapsWeekly() tells on another day where the program did not run on Monday", async () => {
	const { clock, sent, start } = await makeOffice();
	clock.pass(3 * DAY);
	start();
	await expect.poll(() => sent.length).toBe(1);
});

test.each([
	["nothing is kept", { keepsQuestions: false }, ["U1"]],
	["nothing was asked", { asks: 0 }, ["U1"]],
	["there is no admin", {}, []],
])("tellGapsWeekly() writes to nobody where %s", async (_, given, admins) => {
	const { clock, sent, start } = await makeOffice(given);
	clock.pass(HOUR);
	start(admins);
	await rest();
	expect(sent).toEqual([]);
});

test("tellGapsWeekly() tries again what passes, and leaves what a platform refuses", async () => {
	const { clock, sent, outcomes, start, told } = await makeOffice();
	outcomes.push(new TypeError("did the tunnel open?"), "user_not_found");
	clock.pass(HOUR);
	start();
	await expect.poll(() => told.lines.filter(({ level }) => level === "warn").length).toBe(2);
	await rest();
	expect(sent).toEqual([]);
	expect(told.lines.map(({ fields, message }) => `${message} ${JSON.stringify(fields)}`)).toEqual([
		'An admin is not told yet what was not answered; it is tried again {"platform":"slack","type":"TypeError"}',
		"An admin cannot be told what was not answered: check the id in the settings " +
			'{"platform":"slack","code":"user_not_found"}',
	]);
});

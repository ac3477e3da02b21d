import { expect, test } from "vitest";
import { joinCorrections } from "#src/intake/blocks/join-corrections.ts";

const on = (date: string, note: string) => ({ date, note });
const TOLD = on("2026-03-06T11:45:00Z", "An earlier version gave the cost of the dredging as £2.4m.");

test.each<[what: string, printed: string, date: string, notes: readonly string[]]>([
	["the same", TOLD.note, "2026-03-07", [TOLD.note]],
	["a longer one that holds it", `Correction: ${TOLD.note}`, "2026-03-07", [`Correction: ${TOLD.note}`]],
	[
		"the same in other words on that day",
		"Correction: an earlier version of this story gave the cost of dredging wrongly, as £2.4m.",
		"2026-03-06",
		["Correction: an earlier version of this story gave the cost of dredging wrongly, as £2.4m."],
	],
	[
		"something else on that day",
		"The name of the harbour master was misspelled.",
		"2026-03-06",
		[TOLD.note, "The name of the harbour master was misspelled."],
	],
	[
		"nearly the same of another day",
		"An earlier version gave the cost of the pier as £2.4m.",
		"2026-03-09",
		[TOLD.note, "An earlier version gave the cost of the pier as £2.4m."],
	],
])("joinCorrections() with %s", (_, printed, date, notes) => {
	const joined = joinCorrections([TOLD], [on(date, printed)]);
	expect(joined.map(({ note }) => note)).toEqual(notes);
	expect(joined[0]?.date).toBe(TOLD.date);
	expect(joinCorrections(joined, [on(date, printed)])).toEqual(joined);
});

test("joinCorrections() loses none of several that are nearly alike", () => {
	const told = ["pier", "quay"].map((it) =>
		on("2026-03-06", `An earlier version gave the cost of the ${it} as £2.4m.`),
	);
	const printed = ["quay", "pier"].map((it) =>
		on("2026-03-06", `A version gave the cost of the ${it} wrongly as £2.4m.`),
	);
	const joined = joinCorrections(told, printed).map(({ note }) => note);
	expect(joined).toHaveLength(2);
	expect(joined.join()).toMatch(/pier.*quay/);
});

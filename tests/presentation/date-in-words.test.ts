import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { dateInWords, dayOf } from "#src/presentation/date-in-words.ts";

test.each([
	["2025-01-14", "14 January 2025"],
	["2025-01-01T23:30:00Z", "1 January 2025"],
	["2025-01-01T00:30:00+09:00", "1 January 2025"],
	["1946-04-17T09:30:00", "17 April 1946"],
])("dateInWords() of %j is %j, the day as written", (iso, expected) => expect(dateInWords(iso)).toBe(expected));

test.each(["Pacific/Kiritimati", "Pacific/Pago_Pago"])("dateInWords() does not shift a day in %s", (zone) => {
	const script = `
		import { dateInWords } from "#src/presentation/date-in-words.ts";
		console.log(dateInWords("2025-01-01"), "|", dateInWords("2025-01-01T12:00:00Z"));`;
	const options = { encoding: "utf8", env: { ...process.env, TZ: zone } } as const;
	const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], options);
	expect(stdout).toBe("1 January 2025 | 1 January 2025\n");
});

test("dayOf() leaves the time of day out", () => {
	expect(dayOf("2025-01-14T09:30:00Z")).toBe("2025-01-14");
	expect(dayOf("2025-01-14")).toBe("2025-01-14");
});

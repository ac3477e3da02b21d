import { expect, test } from "vitest";
import { toIsoDate } from "#src/terminal/iso-date.ts";

test.each([
	[new Date(2025, 0, 5), "2025-01-05"],
	[new Date(2025, 11, 31, 23, 59), "2025-12-31"],
])("toIsoDate() of %o gives %j, the day where it runs", (moment, expected) => {
	expect(toIsoDate(moment)).toBe(expected);
});

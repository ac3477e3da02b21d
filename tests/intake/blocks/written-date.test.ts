import { expect, test } from "vitest";
import { findWrittenDate } from "#src/intake/blocks/written-date.ts";

test.each([
	["This article was amended on 5 May 2026.", "2026-05-05"],
	["Corrected on May 15, 2026: two.", "2026-05-15"],
	["Corrected on 31 February 2026.", null],
	["Corrected in May.", null],
	["Corrected on 5 Smarch 2026.", null],
])("findWrittenDate() in %j is %s", (note, date) => expect(findWrittenDate(note)).toBe(date));

import { expect, test } from "vitest";
import { widenToRange } from "#src/core/evidence/widen-range.ts";

test.each([
	["It rained between 1956 and 1991 in Kent.", "1956", "between 1956 and 1991"],
	["It rained from 1956 to 1991.", "1991", "from 1956 to 1991"],
	["It cost $5 to $7 million.", "$5", "$5 to $7 million"],
	["It rained in 1956.", "1956", "1956"],
	["Ann Lee moved from Kent to Leeds.", "Kent", "Kent"],
])("widenToRange() in %j gives for %j %j", (text, phrase, expected) => {
	const start = text.indexOf(phrase);
	const span = widenToRange(text, { start: 0, end: text.length }, { start, end: start + phrase.length });
	expect(text.slice(span.start, span.end)).toBe(expected);
});

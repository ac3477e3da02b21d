import { expect, test } from "vitest";
import { splitCompared } from "#src/core/check/text/compared-words.ts";

test.each([
	["The Rain, it rains!", "the rain it rains"],
	["don’t ‘stop’ dogs’", "don't stop dogs"],
	["inde-\n  scribable north-east", "indescribable north east"],
	["in\u00addescribable re\u200bport", "indescribable report"],
	["US troops told us; the U.S. and UK", "US troops told us the US and uk"],
	["NATO and Nato", "nato and nato"],
	["5,000 tanks, 3.5m, 10:30 and 1,2", "5000 tanks 3.5m 10:30 and 1,2"],
	["£21bn is not $21bn; -5 is not 5", "£ 21bn is not $ 21bn - 5 is not 5"],
	["73% and 73 %", "73 % and 73 %"],
	["cafe\u0301 ﬁne Ｒａｉｎ", "café fine rain"],
	["[t]he [rain]", "the rain"],
	["雨が", "雨 が"],
	["… “” 😀", ""],
])("splitCompared() of %j gives %j", (text, keys) => {
	const words = splitCompared(text, { start: 0, end: text.length });
	expect(words.map(({ key }) => key).join(" ")).toBe(keys);
	for (const { start, end } of words) expect(text.slice(start, end)).toMatch(/\S/);
});

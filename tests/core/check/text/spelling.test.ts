import { expect, test } from "vitest";
import { areSpellingsOfOne } from "#src/core/check/text/spelling.ts";

test.each(
	`colour/color neighbours/neighbors organise/organize organisation/organization analysed/analyzed centre/center
	theatres/theaters defence/defense dialogue/dialog travelled/traveled fulfil/fulfill skilful/skillful
	anaemia/anemia programme/program grey/gray tyre/tire towards/toward judgement/judgment licence/license`
		.split(/\s+/)
		.map((pair) => pair.split("/")),
)("areSpellingsOfOne() takes %s and %s for one word", (british = "", american = "") => {
	expect(areSpellingsOfOne(british, american)).toBe(true);
	expect(areSpellingsOfOne(american, british)).toBe(true);
});

test.each([
	["four", "for"],
	["hour", "hor"],
	["rise", "rice"],
	["rain", "rains"],
	["since", "sinse"],
	["rain", "rain"],
])("areSpellingsOfOne() tells %s from %s", (one, other) => {
	expect(areSpellingsOfOne(one, other)).toBe(false);
});

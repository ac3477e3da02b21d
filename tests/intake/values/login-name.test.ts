import { expect, test } from "vitest";
import { joinNames } from "#src/intake/values/byline.ts";

test.each<[names: readonly string[], byline: string | undefined]>([
	[["admin"], undefined],
	[["Administrator", "Editor", "root"], undefined],
	[["jsmith", "web_team2"], undefined],
	[["news@ledger.example"], undefined],
	[["news@ledger.example (Ada Moss)"], "Ada Moss"],
	[["admin", "By Ada Moss"], "Ada Moss"],
	[["dpa"], "dpa"],
	[["Reuters"], "Reuters"],
	[["danah boyd"], "danah boyd"],
	[["编辑部"], "编辑部"],
])("joinNames() of %j", (names, byline) => expect(joinNames(names)).toBe(byline));

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawAnswer, drawCheck, PICTURES } from "./draw-discord.ts";

test.each([
	[PICTURES.answer, drawAnswer],
	[PICTURES.check, drawCheck],
])("the picture %s in the README is what the bot sends now", async (picture, draw) => {
	expect(readFileSync(picture, "utf8")).toBe(await draw());
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawDiscord, PICTURE } from "./draw-discord.ts";

test("the picture in the README is what the bot sends now", async () => {
	expect(readFileSync(PICTURE, "utf8")).toBe(await drawDiscord());
});

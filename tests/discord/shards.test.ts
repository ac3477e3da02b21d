import { expect, test } from "vitest";
import { nameShards, readShards } from "#src/discord/shards.ts";

test.each([
	["auto", "auto", "auto"],
	["2/8", { ids: [2], of: 8 }, "2/8"],
	["0-3/8", { ids: [0, 1, 2, 3], of: 8 }, "0,1,2,3/8"],
	["0/1", { ids: [0], of: 1 }, "0/1"],
])("readShards() reads %j", (text, shards, name) => {
	const read = readShards(text);
	expect(read).toEqual(shards);
	expect(nameShards(read ?? undefined)).toBe(name);
});

test.each(["", "8", "8/8", "3-2/8", "0-8/8", "0-/8", "-1/8", "a/b", "0/0"])("readShards() refuses %j", (text) =>
	expect(readShards(text)).toBeNull(),
);

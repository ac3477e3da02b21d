import { expect, test } from "vitest";
import { takeTurn } from "#src/newsroom/take-turn.ts";
import { createTurns } from "#src/newsroom/turns.ts";
import type { Permission } from "#src/state/limits.ts";
import { makeNewsroom } from "../slack/made-newsroom.ts";

const ASKER = { platform: "pigeon", user: "U1" };

test.each<[Permission, string | null]>([
	[{ kind: "allowed" }, null],
	[{ kind: "wait", seconds: 7 }, "That was too many questions in a minute. Ask again in 7 seconds."],
])("takeTurn() with the permission %j tells %j", async (permission, expected) => {
	const asked: string[] = [];
	const take = async (user: string) => {
		asked.push(user);
		return permission;
	};
	const { newsroom } = makeNewsroom({ limits: { take } });
	expect(await takeTurn({ newsroom, turns: createTurns() }, ASKER)).toBe(expected);
	expect(asked).toEqual(["pigeon:U1"]);
});

test("takeTurn() takes a turn of whoever may ask alone", async () => {
	let taken = 0;
	const turns = {
		take: async () => {
			taken++;
		},
	};
	const { newsroom } = makeNewsroom();
	await takeTurn({ newsroom, turns }, ASKER);
	expect(taken).toBe(1);
	const busy = makeNewsroom({ limits: { take: async () => ({ kind: "wait", seconds: 1 }) } });
	await takeTurn({ newsroom: busy.newsroom, turns }, ASKER);
	expect(taken).toBe(1);
});

test.each([
	["thanks!", 0],
	["help", 0],
	["thanks, who said so?", 1],
	[undefined, 1],
])("takeTurn() counts %j %d times", async (question, times) => {
	let counted = 0;
	const take = async (): Promise<Permission> => {
		counted++;
		return { kind: "allowed" };
	};
	const { newsroom } = makeNewsroom({ limits: { take } });
	await takeTurn({ newsroom, turns: createTurns() }, { ...ASKER, question });
	expect(counted).toBe(times);
});

import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { connect } from "./made-clients.ts";

test("1,000 interactions at once, a dropped socket in the middle: each is answered exactly once", async () => {
	await using connected = await connect({
		standIn: { responseWindow: 20_000, patience: 20_000 },
		onInteraction: async (interaction) => {
			if (interaction.isRepliable()) await interaction.reply(`Yes, ${interaction.user.username}.`);
		},
	});
	const { discord } = connected;
	const ask = (index: number) => discord.command("ask", {}, { user: `user ${index % 50}` });
	const first = Array.from({ length: 500 }, (_, index) => ask(index));
	await wait(20);
	discord.gateway.drop();
	const second = Array.from({ length: 500 }, (_, index) => ask(index));
	const answers = await Promise.all([...first, ...second].map((asked) => asked.answer()));
	expect(answers.map(({ content }) => content)).toEqual(
		[...first, ...second].map((_, index) => `Yes, user ${index % 50}.`),
	);
	expect(discord.messages()).toHaveLength(1000);
	expect(discord.faults()).toEqual([]);
});

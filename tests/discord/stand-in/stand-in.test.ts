import { setTimeout as wait } from "node:timers/promises";
import { ComponentType, DiscordAPIError, Events, MessageFlags, type RepliableInteraction, Routes } from "discord.js";
import { expect, test } from "vitest";
import type { DrivenMessage } from "./driven-message.ts";
import type { By } from "./driver.ts";
import { connect } from "./made-clients.ts";
import { isEphemeral } from "./messages/message.ts";
import type { StandInOptions } from "./stand-in.ts";

const { Ephemeral, IsComponentsV2 } = MessageFlags;
const LONG = { within: 2000, reason: () => "It did not happen in time" };
const KEPT = { type: ComponentType.TextDisplay, content: "The dam held." } as const;
const BUTTON = { type: ComponentType.Button, style: 2, label: "Show context", custom_id: "context" } as const;
const SELECT = {
	type: ComponentType.StringSelect,
	custom_id: "speaker",
	options: [
		{ label: "Ana Diaz", value: "ana" },
		{ label: "Ben Okri", value: "ben" },
	],
} as const;
const LAYOUT = {
	flags: IsComponentsV2,
	components: [KEPT, { type: ComponentType.ActionRow, components: [BUTTON] }, { type: 1, components: [SELECT] }],
} as const;

type Answer = (interaction: RepliableInteraction) => unknown;

async function outcome(answer: Answer) {
	await using connected = await connect({
		onInteraction: (interaction) => (interaction.isRepliable() ? answer(interaction) : undefined),
	});
	const { discord } = connected;
	const asked = discord.command("ask", { question: "Did the dam hold?" });
	const message = await asked.answer();
	const kinds = () => asked.steps().map(({ kind }) => kind);
	await wait(SETTLED);
	return { kinds: kinds(), isEphemeral: isEphemeral(message), shown: asked.shown(), faults: discord.faults() };
}
/** Milliseconds for what a client does after its answer. */
const SETTLED = 50;

test("a reply is one public message", async () => {
	const result = await outcome((it) => it.reply({ content: "Yes." }));
	expect(result).toEqual({ kinds: ["message"], isEphemeral: false, shown: "Yes.", faults: [] });
});

test("a deferral shows that it is thinking, until it is edited", async () => {
	await using connected = await connect({
		onInteraction: async (interaction) => {
			if (!interaction.isRepliable()) return;
			await interaction.deferReply();
			await connected.discord.until(() => (isEdited ? true : undefined), LONG);
			await interaction.editReply({ ...LAYOUT });
		},
	});
	let isEdited = false;
	const { discord } = connected;
	const asked = discord.command("ask");
	expect((await asked.firstResponse()).kind).toBe("deferred");
	expect(asked.shown()).toBe("… is thinking");
	isEdited = true;
	await asked.answer();
	expect(asked.shown()).toBe("The dam held.\n[Show context]\n[Select ▾]\n  Ana Diaz\n  Ben Okri");
	expect(discord.faults()).toEqual([]);
});

test("an ephemeral deferral stays ephemeral, whatever the edit says", async () => {
	const result = await outcome(async (it) => {
		await it.deferReply({ flags: Ephemeral });
		await it.editReply({ ...LAYOUT });
	});
	expect(result).toMatchObject({ kinds: ["deferred", "edited"], isEphemeral: true, faults: [] });
});

test("a follow-up right after a public deferral edits the public placeholder", async () => {
	const result = await outcome(async (it) => {
		await it.deferReply();
		await it.followUp({ content: "No.", flags: Ephemeral });
	});
	expect(result).toEqual({ kinds: ["deferred", "followed-up"], isEphemeral: false, shown: "No.", faults: [] });
});

test("a follow-up after the placeholder is deleted can be ephemeral", async () => {
	const result = await outcome(async (it) => {
		await it.deferReply();
		await it.deleteReply();
		await it.followUp({ content: "No.", flags: Ephemeral });
	});
	const shown = "(Only you can see this)\nNo.";
	expect(result).toEqual({ kinds: ["deferred", "deleted", "followed-up"], isEphemeral: true, shown, faults: [] });
});

test("with_response brings the message, and @original can be fetched", async () => {
	const seen: unknown[] = [];
	await outcome(async (it) => {
		const response = await it.reply({ content: "Yes.", withResponse: true });
		const fetched = await it.fetchReply();
		seen.push(response.resource?.message?.content, response.interaction.responseMessageId === fetched.id);
	});
	expect(seen).toEqual(["Yes.", true]);
});

type Refused = {
	readonly what: string;
	readonly code: number;
	readonly answer: Answer;
	readonly standIn?: StandInOptions;
};

const refused: readonly Refused[] = [
	{
		what: "a second acknowledgement",
		code: 40060,
		answer: async (it) => {
			await it.reply("Yes.");
			it.replied = false;
			await it.reply("Yes.");
		},
	},
	{
		what: "a late first response",
		code: 10062,
		standIn: { responseWindow: 40 },
		answer: async (it) => {
			await wait(80);
			await it.reply("Yes.");
		},
	},
	{ what: "a follow-up before the first response", code: 10015, answer: (it) => it.webhook.send("Yes.") },
	{
		what: "an edit before the first response",
		code: 10015,
		answer: (it) => it.webhook.editMessage("@original", "Yes."),
	},
	{
		what: "an edit of the deleted response",
		code: 10008,
		answer: async (it) => {
			await it.reply("Yes.");
			await it.deleteReply();
			await it.editReply("No.");
		},
	},
	{
		what: "an edit with a token that expired",
		code: 50027,
		standIn: { tokenLifetime: 60 },
		answer: async (it) => {
			await it.reply("Yes.");
			await wait(80);
			await it.editReply("No.");
		},
	},
	{ what: "a reply of nothing", code: 50006, answer: (it) => it.reply({ content: " " }) },
	{ what: "a deferral of components", code: 50035, answer: (it) => callback(it, { type: 5, data: { flags: 32_768 } }) },
	{ what: "an update of no message", code: 50035, answer: (it) => callback(it, { type: 6 }) },
	{ what: "choices for a command", code: 50035, answer: (it) => callback(it, { type: 8, data: { choices: [] } }) },
];

function callback({ client, id, token }: RepliableInteraction, body: object) {
	return client.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
}

test.concurrent.each(refused)("$what is refused with $code", async ({ code, answer, standIn }) => {
	const { promise, resolve } = Promise.withResolvers<unknown>();
	await using connected = await connect({
		standIn,
		onInteraction: async (interaction) => {
			if (!interaction.isRepliable()) return;
			try {
				await answer(interaction);
				resolve("accepted");
			} catch (error) {
				resolve(error instanceof DiscordAPIError ? error.code : error);
			}
		},
	});
	const asked = connected.discord.command("ask");
	expect(await promise).toBe(code);
	expect(asked.steps().at(-1)).toMatchObject({ kind: "refused", code });
});

test("an application that only the user installed may follow up 5 times", async () => {
	await using connected = await connect({
		onInteraction: async (interaction) => {
			if (!interaction.isRepliable()) return;
			await interaction.reply("1");
			for (const content of ["2", "3", "4", "5", "6", "7"]) await interaction.followUp(content).catch(() => {});
		},
	});
	const { discord } = connected;
	const asked = discord.command("ask", {}, { isUserInstall: true });
	await discord.until(() => asked.steps()[6], LONG);
	expect(asked.shown()).toBe("1\n\n2\n\n3\n\n4\n\n5\n\n6");
	expect(asked.steps().at(-1)).toMatchObject({ kind: "refused", code: 40094 });
});

test("firstResponse() rejects when no response comes in time", async () => {
	await using connected = await connect({ standIn: { responseWindow: 40 } });
	const asked = connected.discord.command("ask");
	await expect(asked.firstResponse()).rejects.toThrow("No response to the interaction in time: nothing happened");
});

test("press() changes the message in place, choose() gives the values", async () => {
	await using connected = await connect({
		onInteraction: async (interaction) => {
			if (interaction.isChatInputCommand()) await interaction.reply(LAYOUT);
			if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
			if (!interaction.isButton()) return;
			await interaction.deferUpdate();
			await interaction.editReply({ components: [{ ...KEPT, content: `${interaction.user.username} pressed.` }] });
		},
	});
	const { discord } = connected;
	const asked = discord.command("ask");
	const message = await asked.answer();
	expect(await discord.choose(message, { values: ["Ben Okri"] }).answer()).toMatchObject({ content: "ben" });
	expect(() => discord.choose(message, { values: ["Cem Ay"] })).toThrow('Cannot choose "Cem Ay": not all are options');
	const pressed = await discord.press(message, "Show context", { user: "bob" }).answer();
	expect(pressed.id).toBe(message.id);
	expect(asked.shown()).toBe("bob pressed.");
	expect(() => discord.press(message, "Show context")).toThrow("has no such button");
	expect(discord.faults()).toEqual([]);
});

test("press() throws for whoever cannot see the message", async () => {
	await using connected = await connect({
		onInteraction: (it) => it.isRepliable() && it.reply({ ...LAYOUT, flags: IsComponentsV2 | Ephemeral }),
	});
	const { discord } = connected;
	const message = await discord.command("ask").answer();
	expect(() => discord.press(message, "Show context", { user: "bob" })).toThrow('user "bob" does not see it');
});

test("autocomplete() carries the focused option and those that are filled", async () => {
	await using connected = await connect({
		onInteraction: (interaction) => {
			if (!interaction.isAutocomplete()) return;
			const { name, value } = interaction.options.getFocused(true);
			return interaction.respond([{ name: `${name} ${value}`, value: interaction.options.getString("article") ?? "" }]);
		},
	});
	const typing = { option: "speaker", text: "di", filled: { article: "dam" } };
	const asked = connected.discord.autocomplete("ask", typing);
	expect(await asked.choices()).toEqual([{ name: "speaker di", value: "dam" }]);
});

test("command() carries options of each type, in a channel, a thread and direct messages", async () => {
	await using connected = await connect({
		onInteraction: async (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			const { options, channel, guildId } = interaction;
			const given = [options.getString("question"), options.getBoolean("hide"), options.getNumber("page")];
			await interaction.reply([...given, channel?.type, guildId !== null, interaction.context].join());
		},
	});
	const { discord } = connected;
	const { thread, user, directMessages } = discord.world;
	const shown = async (by: By) => {
		const asked = discord.command("ask", { question: "Who?", hide: true, page: 2 }, by);
		return (await asked.answer()).content;
	};
	expect(await shown({})).toBe("Who?,true,2,0,true,0");
	expect(await shown({ place: thread })).toBe("Who?,true,2,11,true,0");
	expect(await shown({ user: "bob", place: directMessages(user("bob")) })).toBe("Who?,true,2,1,false,1");
	expect(discord.faults()).toEqual([]);
});

test("messageCommand() carries the message with its text", async () => {
	await using connected = await connect({
		onInteraction: (it) =>
			it.isMessageContextMenuCommand() && it.reply(`${it.commandName}: ${it.targetMessage.content}`),
	});
	const { discord } = connected;
	const { message } = discord.say("The dam held.");
	const found = discord.messageCommand("Find this in the article", message);
	expect(await found.answer()).toMatchObject({ content: "Find this in the article: The dam held." });
});

test("the same interaction twice is one interaction", async () => {
	await using connected = await connect({
		onInteraction: async (interaction) => {
			if (interaction.isRepliable()) await interaction.reply("Yes.").catch(() => {});
		},
	});
	const asked = connected.discord.command("ask");
	asked.deliverAgain();
	await connected.discord.until(() => asked.steps()[1], LONG);
	expect(asked.steps()).toMatchObject([{ kind: "message" }, { kind: "refused", code: 40060 }]);
	expect(asked.messages()).toHaveLength(1);
});

test("mention(), say() and directMessage() reach the client as Discord would show them to it", async () => {
	await using connected = await connect();
	const { discord, client } = connected;
	client.on(Events.MessageCreate, async (message) => {
		if (message.author.bot) return;
		const isMention = message.mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true });
		await message.reply(`${isMention} ${message.content.replace(/<@\d+> /, "")} ${message.channel.type}`);
	});
	const { thread } = discord.world;
	const content = async (driven: DrivenMessage) => (await driven.answer()).content;
	expect(await content(discord.mention("Who?"))).toBe("true Who? 0");
	expect(await content(discord.mention("Who?", { place: thread }))).toBe("true Who? 11");
	expect(await content(discord.directMessage("Who?"))).toBe("false Who? 1");
	// Without the intent MESSAGE_CONTENT what does not mention the bot has no text.
	expect(await content(discord.say("Who?"))).toBe("false  0");
	const { message } = discord.mention("Who?");
	const answer = await discord.mention("Who?").answer();
	expect(await content(discord.reply(answer, "Why?"))).toBe("true Why? 0");
	expect(await content(discord.reply(message, "Why?"))).toBe("false  0");
	expect(await content(discord.say("Who?", { place: discord.createChannel("politics") }))).toBe("false  0");
	expect(discord.faults()).toEqual([]);
});

test("a reply to what answered an interaction has no text without the intent MESSAGE_CONTENT", async () => {
	await using connected = await connect({ onInteraction: (it) => it.isRepliable() && it.reply("Yes.") });
	const { discord, client } = connected;
	client.on(Events.MessageCreate, (message) => message.author.bot || message.reply(`text: "${message.content}"`));
	const answer = await discord.command("ask").answer();
	expect(await discord.reply(answer, "Why?").answer()).toMatchObject({ content: 'text: ""' });
});

test("say() can be a bot or a webhook", async () => {
	await using connected = await connect();
	const { discord, client } = connected;
	client.on(Events.MessageCreate, (message) => {
		if (message.author.id === client.user.id) return;
		void message.reply(`${message.author.bot} ${message.webhookId !== null}`);
	});
	const { answer } = discord.mention("Who?", { user: "relay", as: "webhook" });
	expect(await answer()).toMatchObject({ content: "true true" });
	expect(await discord.mention("Who?", { user: "other", as: "bot" }).answer()).toMatchObject({ content: "true false" });
});

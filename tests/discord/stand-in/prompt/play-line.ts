import type { By } from "../driver.ts";
import type { DrivenInteraction } from "../interactions/driven-interaction.ts";
import { type Modal, showModal } from "../interactions/modal.ts";
import type { Message } from "../messages/message.ts";
import { showMessage } from "../messages/show-message.ts";
import type { StandInDiscord } from "../stand-in.ts";
import { readTypedLine } from "./typed-line.ts";

export const HELP = `/ask who said it? hide:true     runs a command; words without a name are its question
complete ask speaker ta         types into an option
mention …    dm …               says something to the bot
post What did X say? | …        begins a post in the forum
press Show context              presses a button of the last answer
choose Ana Diaz                 chooses from its select
fill Why?=So; Words=…           fills in the form that a press opened, by its labels
find Find this in the article   runs a message command on it
as bob       in thread          goes on as somebody else, or in newsroom, thread or dm
drop    reconnect    forget     loses the connection
report                          lists faults and pings`;

/** Plays typed lines against a stand-in, one after the other; each gives what the user sees in the end. */
export function createPlayer(discord: StandInDiscord): (line: string) => Promise<string> {
	const { world, gateway } = discord;
	let user = "alice";
	let where = "newsroom";
	let last: Message | undefined;
	let opened: Modal | undefined;

	function by(): By {
		const places = { newsroom: world.newsroom, thread: world.thread, dm: world.directMessages(world.user(user)) };
		return { user, place: places[where === "thread" || where === "dm" ? where : "newsroom"] };
	}
	function target(): Message {
		if (last === undefined) throw new Error("Cannot use the last answer: there is none yet");
		return last;
	}
	async function show(answer: Promise<Message>): Promise<string> {
		last = await answer;
		return showMessage(last);
	}
	function shown(driven: DrivenInteraction): Promise<string> {
		return show(driven.answer());
	}
	/** A press opens a form, or is answered. */
	async function pressed(driven: DrivenInteraction): Promise<string> {
		const first = await driven.firstResponse();
		if (first.kind !== "modal") return shown(driven);
		opened = await driven.modal();
		return showModal(opened);
	}
	function fill(text: string): Promise<string> {
		if (opened === undefined) throw new Error("Cannot fill in a form: none is open");
		const filled = Object.fromEntries(text.split(";").map((field) => field.split("=").map((it) => it.trim())));
		return shown(discord.submit(target(), { modal: opened, filled }, { user }));
	}
	function order(give: () => void): string {
		give();
		return "Done.";
	}
	return async (line) => {
		await discord.connected();
		const typed = readTypedLine(line);
		switch (typed.kind) {
			case "command":
				return shown(discord.command(typed.name, typed.options, by()));
			case "complete": {
				const choices = await discord.autocomplete(typed.name, typed, by()).choices();
				return choices.map(({ name, value }) => `${name} = ${value}`).join("\n") || "No choices.";
			}
			case "press":
				return pressed(discord.press(target(), typed.text, { user }));
			case "fill":
				return fill(typed.text);
			case "choose":
				return shown(discord.choose(target(), { values: [typed.text] }, { user }));
			case "find":
				return shown(discord.messageCommand(typed.text, target(), { user }));
			case "mention":
				return show(discord.mention(typed.text, by()).answer());
			case "dm":
				return show(discord.directMessage(typed.text, { user }).answer());
			case "post": {
				const [title = "", words = ""] = typed.text.split("|").map((part) => part.trim());
				return show(discord.post(world.forum, { title, text: words }, { user }).answer());
			}
			case "as":
				user = typed.text;
				return `You are ${user}.`;
			case "in":
				where = typed.text;
				return `You are in ${by().place?.kind}.`;
			case "drop":
				return order(gateway.drop);
			case "reconnect":
				return order(gateway.reconnect);
			case "forget":
				return order(gateway.forget);
			case "report":
				return JSON.stringify({ faults: discord.faults(), pings: discord.pings() }, null, "\t");
			case "help":
				return HELP;
		}
	};
}

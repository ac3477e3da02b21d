import { ApplicationCommandType, GatewayIntentBits, InteractionType, type PermissionsString } from "discord.js";
import { type DrivenMessage, driveMessage } from "./driven-message.ts";
import { type DrivenInteraction, type DrivenNeeds, driveInteraction } from "./interactions/driven-interaction.ts";
import type { Interactions, UserAction } from "./interactions/interactions.ts";
import { type Modal, submitData } from "./interactions/modal.ts";
import { type OptionValues, optionPayloads } from "./interactions/option-payloads.ts";
import { type ChoiceOf, chooseData, pressData, seenBy } from "./messages/find-control.ts";
import { type Message, messagePayload } from "./messages/message.ts";
import type { Dispatch } from "./messages/message-store.ts";
import type { CommandRegistry } from "./rest/command-routes.ts";
import type { Place, User, World } from "./world.ts";
import { channelPayload, type Payload } from "./world-payloads.ts";

/** The name of who does something, and the place where. */
export type By = {
	readonly user?: string;
	readonly place?: Place;
	/** What it is that says something; a person by default. */
	readonly as?: User["kind"];
	/** Whether the application is installed for that user only. */
	readonly isUserInstall?: boolean;
	/** The permissions that they lack in the guild, where everybody has all. */
	readonly lacks?: readonly PermissionsString[];
};

/** What users can do. Without a name it is Alice who does it, without a place it is in the newsroom. */
export type Driver = {
	readonly command: (name: string, options?: OptionValues, by?: By) => DrivenInteraction;
	/** Runs a message command on a message. */
	readonly messageCommand: (name: string, target: Message, by?: By) => DrivenInteraction;
	/** Types into an option of a command; the others are filled already. */
	readonly autocomplete: (name: string, typing: Typing, by?: By) => DrivenInteraction;
	/** Presses the button with that label or custom id; throws where it cannot be pressed. */
	readonly press: (message: Message, button: string, by?: By) => DrivenInteraction;
	/** Fills in the form that a press opened, by the labels of its fields, and sends it off. */
	readonly submit: (message: Message, form: FilledForm, by?: By) => DrivenInteraction;
	/** Presses a button of a message as it was, where a client shows it as it no longer is. */
	readonly pressStale: (message: Message, button: string, by?: By) => DrivenInteraction;
	/** Chooses from the only select of a message, or the one with the custom id, by labels or values. */
	readonly choose: (message: Message, choice: ChoiceOf, by?: By) => DrivenInteraction;
	readonly say: (text: string, by?: By) => DrivenMessage;
	/** Says something with a mention of the bot before it. */
	readonly mention: (text: string, by?: By) => DrivenMessage;
	/** Replies to a message of the bot, which Discord shows as a mention. */
	readonly reply: (message: Message, text: string, by?: By) => DrivenMessage;
	/** Begins a post in a forum; by default its news come before its first message, as from Discord. */
	readonly post: (forum: Place, post: TypedPost, by?: Omit<By, "place">) => DrivenMessage;
	/** Sends the bot a direct message. */
	readonly directMessage: (text: string, by?: Omit<By, "place">) => DrivenMessage;
};
export type TypedPost = { readonly title: string; readonly text: string; readonly isMessageFirst?: boolean };
type Writing = { readonly user: User; readonly place: Place } & Partial<Pick<Message, "id" | "repliesTo" | "pings">>;
export type FilledForm = { readonly modal: Modal; readonly filled: Readonly<Record<string, string>> };
export type Typing = { readonly option: string; readonly text: string; readonly filled?: OptionValues };
export type DriverNeeds = DrivenNeeds & {
	readonly world: World;
	readonly commands: CommandRegistry;
	readonly interactions: Interactions;
	readonly dispatch: Dispatch;
};

/** A driver of users. */
export function createDriver(needs: DriverNeeds): Driver {
	const { world, commands, interactions, messages } = needs;

	function who({ user = "alice", place = world.newsroom, as, isUserInstall, lacks }: By) {
		return { user: world.user(user, as), place, isUserInstall, lacks };
	}
	function act(action: UserAction): DrivenInteraction {
		return driveInteraction(interactions.send(action), needs);
	}
	function use(message: Message, by: By, read: (seen: Message) => Payload): DrivenInteraction {
		const actor = who({ place: message.place, ...by });
		const source = seenBy(actor.user, messages.find(message.id));
		return act({ ...actor, source, type: InteractionType.MessageComponent, data: read(source) });
	}
	function write(content: string, { user, pings = [], ...more }: Writing): DrivenMessage {
		return driveMessage(messages.create({ author: user, content, pings, ...more }), needs);
	}
	function commandData(name: string, type: ApplicationCommandType): Payload {
		return { id: commands.idOf(name), name, type };
	}
	return {
		command: (name, options = {}, by = {}) => {
			const data = { ...commandData(name, ApplicationCommandType.ChatInput), options: optionPayloads(options) };
			return act({ ...who(by), type: InteractionType.ApplicationCommand, data });
		},
		messageCommand: (name, target, by = {}) => {
			const resolved = { messages: { [target.id]: messagePayload(target, world) } };
			const data = { ...commandData(name, ApplicationCommandType.Message), target_id: target.id, resolved };
			return act({ ...who({ place: target.place, ...by }), type: InteractionType.ApplicationCommand, data });
		},
		autocomplete: (name, { option, text, filled = {} }, by = {}) => {
			const typed = optionPayloads({ [option]: text }).map((it) => ({ ...it, focused: true }));
			const options = [...optionPayloads(filled), ...typed];
			const data = { ...commandData(name, ApplicationCommandType.ChatInput), options };
			return act({ ...who(by), type: InteractionType.ApplicationCommandAutocomplete, data });
		},
		press: (message, button, by = {}) => use(message, by, (seen) => pressData(seen, button)),
		submit: (message, { modal, filled }, by = {}) => {
			const actor = who({ place: message.place, ...by });
			const source = seenBy(actor.user, messages.find(message.id));
			return act({ ...actor, source, type: InteractionType.ModalSubmit, data: submitData(modal, filled) });
		},
		pressStale: (message, button, by = {}) => use(message, by, () => pressData(message, button)),
		choose: (message, choice, by = {}) => use(message, by, (seen) => chooseData(seen, choice)),
		say: (text, by = {}) => write(text, who(by)),
		mention: (text, by = {}) => write(`<@${world.bot.id}> ${text}`, who(by)),
		reply: ({ id, author, place }, text, by = {}) => {
			const pings = [{ kind: "replied-user", target: author.id }] as const;
			return write(text, { ...who({ place, ...by }), repliesTo: id, pings });
		},
		post: (forum, { title, text, isMessageFirst = false }, by = {}) => {
			const { user } = who(by);
			const place = world.createPost(forum, { name: title, owner: user });
			const begin = () => {
				const payload = { ...channelPayload(place, world), newly_created: true };
				needs.dispatch({ name: "THREAD_CREATE", intent: GatewayIntentBits.Guilds, payload });
			};
			if (!isMessageFirst) begin();
			// The first message of a post has its id (`topics/threads`, Forum and Media Channel Threads).
			const driven = write(text, { user, place, id: place.id });
			if (isMessageFirst) begin();
			return driven;
		},
		directMessage: (text, by = {}) => {
			const { user } = who(by);
			return write(text, { user, place: world.directMessages(user) });
		},
	};
}

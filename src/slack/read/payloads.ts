import { z } from "zod";

/** The envelope of an event. https://docs.slack.dev/apis/events-api#callback_field */
const envelope = { event_id: z.string(), event_time: z.number() };

/**
 * A message that somebody wrote, to the bot or with a mention of it; those with a `bot_id` or an edit are told apart.
 */
export const PostedEvent = z.object({
	...envelope,
	event: z.object({
		type: z.enum(["app_mention", "message"]),
		channel: z.string(),
		channel_type: z.string().optional(),
		ts: z.string(),
		thread_ts: z.string().optional(),
		user: z.string(),
		text: z.string().default(""),
		bot_id: z.string().optional(),
		subtype: z.string().optional(),
		edited: z.unknown().optional(),
	}),
});

export type PostedEvent = z.infer<typeof PostedEvent>;

/** Somebody opened the home of the app. https://docs.slack.dev/reference/events/app_home_opened */
export const HomeOpenedEvent = z.object({
	event: z.object({
		type: z.literal("app_home_opened"),
		user: z.string(),
		channel: z.string().optional(),
		tab: z.string().optional(),
	}),
});

export type HomeOpenedEvent = z.infer<typeof HomeOpenedEvent>;

/** Somebody shared links to domains that are ours. https://docs.slack.dev/reference/events/link_shared */
export const LinkSharedEvent = z.object({
	event: z.object({
		type: z.literal("link_shared"),
		channel: z.string(),
		message_ts: z.string(),
		links: z.array(z.object({ url: z.string() })),
		source: z.enum(["composer", "conversations_history"]).optional(),
		unfurl_id: z.string().optional(),
	}),
});

/** A command. https://docs.slack.dev/interactivity/implementing-slash-commands#app_command_handling */
export const TypedCommand = z.object({
	user_id: z.string(),
	channel_id: z.string(),
	text: z.string().default(""),
	response_url: z.string(),
});

export type TypedCommand = z.infer<typeof TypedCommand>;

const interaction = { user: z.object({ id: z.string() }), trigger_id: z.string() };

/** A shortcut on a message. https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
export const ChosenShortcut = z.object({
	...interaction,
	response_url: z.string(),
	message: z.object({ text: z.string().default("") }),
});

export type ChosenShortcut = z.infer<typeof ChosenShortcut>;

/**
 * A press on a button in a message or a view.
 * https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
 */
export const Press = z.object({
	...interaction,
	response_url: z.string().optional(),
	channel: z.object({ id: z.string() }).optional(),
	container: z.object({ is_ephemeral: z.boolean().default(false), thread_ts: z.string().optional() }),
	view: z.object({ id: z.string(), hash: z.string(), type: z.enum(["modal", "home"]).default("modal") }).optional(),
	actions: z.tuple([
		z.object({
			type: z.string().optional(),
			value: z
				.string()
				.nullish()
				.transform((it) => it ?? undefined),
			selected_option: z.object({ value: z.string() }).nullish(),
		}),
	]),
});

export type Press = z.infer<typeof Press>;

/** A modal that was sent off. https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export const SubmittedView = z.object({
	...interaction,
	view: z.object({
		private_metadata: z.string(),
		state: z.object({ values: z.record(z.string(), z.record(z.string(), z.object({ value: z.string().nullish() }))) }),
	}),
});

export type SubmittedView = z.infer<typeof SubmittedView>;

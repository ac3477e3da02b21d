import { z } from "zod";

/** What every message has, whoever wrote it. */
const Message = z.object({
	type: z.enum(["app_mention", "message"]),
	channel: z.string(),
	ts: z.string(),
	user: z.string().optional(),
	text: z.string().optional(),
});
const OtherEvent = z.object({ type: z.string().refine((type) => !(type in Message.shape.type.enum)) });

/** An event. https://docs.slack.dev/apis/events-api#callback_field */
const EventCallback = z.object({
	type: z.literal("event_callback"),
	event_id: z.string(),
	event_time: z.number(),
	event: z.union([Message, OtherEvent]),
});

/** What Slack tells of the app itself: whether its address is ours, and that it sends us less than there is. */
const UrlVerification = z.object({ type: z.literal("url_verification"), challenge: z.string() });
const RateLimited = z.object({ type: z.literal("app_rate_limited") });

/** Whether the certificate is good. https://docs.slack.dev/interactivity/implementing-slash-commands */
const CertificateCheck = z.object({ ssl_check: z.literal("1") });

const Command = z.object({
	command: z.string(),
	user_id: z.string(),
	channel_id: z.string(),
	response_url: z.string(),
});

/** A press, a shortcut, a window that was sent off. https://docs.slack.dev/reference/interaction-payloads */
const Interaction = z.object({ type: z.string(), user: z.object({ id: z.string() }) });

const RequestBody = z.union([EventCallback, UrlVerification, RateLimited, CertificateCheck, Command, Interaction]);

/** Whether a body is one that Slack may send. */
export function isRequestBody(body: unknown): boolean {
	return RequestBody.safeParse(body).success;
}

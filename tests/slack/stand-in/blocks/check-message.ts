import { z } from "zod";
import type { MessageContent } from "../message.ts";
import { flag } from "../web-api/read-arguments.ts";
import { type Reply, refuse } from "../web-api/reply.ts";
import { checkBlocks, countText } from "./check-blocks.ts";
import { LIMITS } from "./limits.ts";

/** The arguments that say what a message looks like, wherever one is sent. */
export const messageArguments = z.object({
	text: z.string().optional(),
	blocks: z.unknown().optional(),
	attachments: z.array(z.unknown()).optional(),
	mrkdwn: flag.optional(),
	parse: z.enum(["none", "full"]).optional(),
	link_names: flag.optional(),
	unfurl_links: flag.optional(),
	unfurl_media: flag.optional(),
});
export type MessageArguments = z.infer<typeof messageArguments>;
export type CheckedMessage =
	| { readonly kind: "content"; readonly content: MessageContent }
	| { readonly kind: "refused"; readonly reply: Reply };

export type MessageLimits = {
	readonly text: number;
	/** The limit of all text in blocks together; null where nobody counts. */
	readonly blockText: number | null;
};

/** What the message says, or Slack's refusal of it. */
export function checkMessage(values: MessageArguments, limits: MessageLimits): CheckedMessage {
	const { text = "", blocks = [], attachments = [] } = values;
	const refused = (reply: Reply) => ({ kind: "refused", reply }) as const;
	if (!Array.isArray(blocks)) return refused(refuse("invalid_blocks_format"));
	if (text.trim() === "" && blocks.length === 0 && attachments.length === 0) return refused(refuse("no_text"));
	if (text.length > limits.text) return refused(refuse("msg_too_long"));
	const checked = checkBlocks(blocks, "message");
	if (checked.kind === "invalid") return refused(refuse("invalid_blocks", checked.messages));
	if (limits.blockText !== null && countText(blocks) > limits.blockText) return refused(refuse("msg_blocks_too_long"));
	const content = {
		text,
		blocks: checked.blocks,
		attachments,
		parsesNames: values.parse === "full" || values.link_names === true,
		forbidsUnfurling: values.unfurl_links === false && values.unfurl_media === false,
	};
	return { kind: "content", content };
}

/** What `chat.*` takes. */
export const NEW_MESSAGE: MessageLimits = { text: LIMITS.messageText, blockText: LIMITS.messageBlockText };
export const UPDATED_MESSAGE: MessageLimits = { text: LIMITS.updateText, blockText: LIMITS.messageBlockText };
/** What a response_url and the payload of an acknowledgement take. */
export const RESPONSE: MessageLimits = { text: LIMITS.messageText, blockText: null };

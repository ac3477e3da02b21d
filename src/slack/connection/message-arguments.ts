/**
 * What keeps Slack from reading more into a text than stands in it: no formatting, no names turned into mentions, no
 * previews of links. https://docs.slack.dev/reference/methods/chat.postMessage
 */
export const AS_TYPED = {
	mrkdwn: false,
	parse: "none",
	link_names: false,
	unfurl_links: false,
	unfurl_media: false,
} as const;

/** The errors by which Slack refuses the blocks of a message that it may take as text. */
export const REFUSED_BLOCKS: ReadonlySet<string | null> = new Set([
	"invalid_blocks",
	"invalid_blocks_format",
	"msg_blocks_too_long",
]);

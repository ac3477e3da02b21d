import { BLOCKS, type Block, type Surface } from "./block-schemas.ts";
import { slackMessages } from "./slack-messages.ts";

export type CheckedBlocks =
	| { readonly kind: "blocks"; readonly blocks: readonly Block[] }
	| { readonly kind: "invalid"; readonly messages: readonly string[] };

/** The blocks as Slack reads them for this surface, or all it has against them. */
export function checkBlocks(value: unknown, surface: Surface, root = "/blocks"): CheckedBlocks {
	const result = BLOCKS[surface].safeParse(value, { reportInput: true });
	if (!result.success) return { kind: "invalid", messages: slackMessages(result.error, root) };
	const messages = findRepeatedIds(result.data, root);
	return messages.length > 0 ? { kind: "invalid", messages } : { kind: "blocks", blocks: result.data };
}

/** The length of all that the blocks say, as Slack adds it up for a message. */
export function countText(value: unknown): number {
	if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countText(item), 0);
	if (typeof value !== "object" || value === null) return 0;
	return Object.entries(value).reduce(
		(sum, [key, item]) => sum + (key === "text" && typeof item === "string" ? item.length : countText(item)),
		0,
	);
}

function findRepeatedIds(blocks: readonly Block[], root: string): readonly string[] {
	const blockIds = blocks.map((block, index) => ({ id: block.block_id, at: `${root}/${index}/block_id` }));
	const actionIds = blocks.map((block, index) =>
		block.type === "actions" || block.type === "context_actions"
			? block.elements.map((element, at) => ({
					id: element.action_id,
					at: `${root}/${index}/elements/${at}/action_id`,
				}))
			: [],
	);
	return [blockIds, ...actionIds].flatMap(sayRepeated);
}

function sayRepeated(ids: readonly { readonly id: string | undefined; readonly at: string }[]): readonly string[] {
	const seen = new Set<string>();
	return ids.flatMap(({ id, at }) => {
		if (id === undefined) return [];
		if (seen.has(id)) return [`"${id}" already exists [json-pointer:${at}]`];
		seen.add(id);
		return [];
	});
}

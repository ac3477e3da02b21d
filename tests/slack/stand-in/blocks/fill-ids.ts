import type { Ids } from "../ids.ts";
import type { Block } from "./block-schemas.ts";

/** The blocks with ids of Slack's for those that came without, and for what can be pressed in them. */
export function fillIds(blocks: readonly Block[], ids: Ids): readonly Block[] {
	const nameElement = <E extends { readonly action_id?: string | undefined }>(element: E): E => ({
		...element,
		action_id: element.action_id ?? ids.next("a"),
	});
	return blocks.map((unnamed): Block => {
		const block = { ...unnamed, block_id: unnamed.block_id ?? ids.next("b") };
		switch (block.type) {
			case "actions":
				return { ...block, elements: block.elements.map(nameElement) };
			case "context_actions":
				return { ...block, elements: block.elements.map(nameElement) };
			case "input":
				return { ...block, element: nameElement(block.element) };
			case "section":
				if (block.accessory === undefined || block.accessory.type === "image") return block;
				return { ...block, accessory: nameElement(block.accessory) };
			default:
				return block;
		}
	});
}

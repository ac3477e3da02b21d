import type { types } from "@slack/bolt";

/**
 * Something to show: as blocks, and the whole of it as escaped text, which is what notifications say and all that a
 * screen reader reads. https://docs.slack.dev/reference/methods/chat.postMessage
 */
export type Content = { readonly blocks: types.KnownBlock[]; readonly text: string };

const JOINT = "\n\n";

/** Several contents one below the other. */
export function joinContents(contents: readonly Content[]): Content {
	const texts = contents.map(({ text }) => text).filter((text) => text !== "");
	return { blocks: contents.flatMap(({ blocks }) => blocks), text: texts.join(JOINT) };
}

/** How much of a text a content takes beside others. */
export function sizeOf({ text }: Content): number {
	return text === "" ? 0 : text.length + JOINT.length;
}

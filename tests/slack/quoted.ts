import { checkBlocks } from "./stand-in/blocks/check-blocks.ts";
import { showBlocks } from "./stand-in/blocks/show-blocks.ts";

/** The words in the quotes of some blocks, one for each quote, whatever their style. */
export function quotedWords(blocks: readonly object[]): readonly string[] {
	return readBlocks(blocks).flatMap((block) =>
		block.type === "rich_text"
			? block.elements
					.filter((element) => element.type === "rich_text_quote")
					.map(({ elements }) => elements.map((it) => (it.type === "text" ? it.text : "")).join(""))
			: [],
	);
}

/** The blocks as lines, about as a reader sees them; throws what Slack would have against them. */
export function readLines(blocks: readonly object[]): readonly string[] {
	return showBlocks(readBlocks(blocks));
}

function readBlocks(blocks: readonly object[]) {
	const checked = checkBlocks(blocks, "message");
	if (checked.kind === "invalid") throw new Error(`Cannot read blocks: ${checked.messages.join("; ")}`);
	return checked.blocks;
}

import { Parser } from "htmlparser2";
import type { Block, Blocks } from "./block.ts";

const BLOCKS = new Set("p li h1 h2 h3 h4 h5 h6 pre blockquote div".split(" "));

/** Takes HTML, or XHTML, apart. */
export function htmlBlocks(html: string): Blocks {
	const blocks: Block[] = [];
	let text = "";
	const close = () => {
		const line = text.replace(/\s+/g, " ").trim();
		text = "";
		if (line !== "") blocks.push({ kind: "paragraph", text: line, bold: [] });
	};
	const parser = new Parser({
		onopentagname: (name) => BLOCKS.has(name) && close(),
		ontext: (words) => {
			text += words;
		},
		onclosetag: (name) => BLOCKS.has(name) && close(),
	});
	parser.write(html);
	parser.end();
	close();
	return { blocks, leftOut: [] };
}

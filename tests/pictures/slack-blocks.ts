import type { Block, Surface } from "../slack/stand-in/blocks/block-schemas.ts";
import { checkBlocks } from "../slack/stand-in/blocks/check-blocks.ts";
import { GREY, LEFT, LINK, type Part, paragraph, RIGHT, stack, text, WIDTH } from "./slack-part.ts";
import { type Run, widthOf } from "./slack-text.ts";

const [BUTTON, BUTTON_GAP] = [30, 8];
const GAP: Part = { height: 8, draw: () => "" };
/** The only one who is named by an id. */
const BOT = "On the Record";

/** Blocks as Slack shows them; throws for those that it would refuse there, or that are not drawn yet. */
export function drawBlocks(blocks: readonly object[], surface: Surface = "message"): Part {
	const checked = checkBlocks(blocks, surface);
	if (checked.kind === "invalid") throw new Error(`Cannot draw blocks: ${checked.messages.join("; ")}`);
	return stack(checked.blocks.map(blockPart));
}

function blockPart(block: Block): Part {
	switch (block.type) {
		case "rich_text":
			return stack(block.elements.map(richTextPart));
		case "context":
			return paragraph(
				block.elements.map((it, at) => ({ text: (at === 0 ? "" : " ") + readSmall(it), colour: GREY })),
				{ size: 13 },
			);
		case "actions":
			return buttons(block.elements.map((it) => (it.type === "button" ? it.text.text : "")));
		case "context_actions":
			return votes();
		case "header":
			return stack([GAP, paragraph([{ text: block.text.text, isBold: true }], { size: 18 }), GAP]);
		case "input":
			return field(block.label.text, "placeholder" in block.element ? (block.element.placeholder?.text ?? "") : "");
		default:
			throw new Error(`Cannot draw a block of type "${block.type}"`);
	}
}

type RichText = Extract<Block, { readonly type: "rich_text" }>["elements"][number];

function richTextPart(element: RichText): Part {
	if (element.type !== "rich_text_section" && element.type !== "rich_text_quote")
		throw new Error(`Cannot draw an element of type "${element.type}"`);
	const runs = element.elements.map((it): Run => {
		if (it.type === "link") return { text: it.text ?? it.url, colour: LINK };
		if (it.type === "user") return { text: `@${BOT}`, colour: LINK };
		if (it.type !== "text") throw new Error(`Cannot draw words of type "${it.type}"`);
		return { text: it.text, isBold: it.style?.bold === true };
	});
	return element.type === "rich_text_quote" ? quote(runs) : paragraph(runs);
}

/** Where something is typed: a line above what is to be typed, in a frame. */
function field(name: string, placeholder: string): Part {
	const label = paragraph([{ text: name, isBold: true }]);
	const width = WIDTH - LEFT - RIGHT;
	const frame = (y: number) =>
		`<rect x="${LEFT}" y="${y}" width="${width}" height="36" rx="4" fill="#fff" stroke="#bbbbbb"/>`;
	const box: Part = {
		height: 48,
		draw: (y) => `${frame(y + 4)}${text([{ text: placeholder, colour: GREY }], { x: LEFT + 12, y: y + 27 })}`,
	};
	return stack([label, box]);
}

function quote(runs: readonly Run[]): Part {
	const words = paragraph(runs, { indent: 16 });
	const bar = (y: number) => `<rect x="${LEFT}" y="${y}" width="4" height="${words.height}" rx="2" fill="#dddddd"/>`;
	return { height: words.height + 6, draw: (y) => `${bar(y + 3)}${words.draw(y + 3)}` };
}

function buttons(labels: readonly string[]): Part {
	let x = LEFT;
	const placed = labels.map((label) => {
		const width = widthOf({ text: label, isBold: true }, 13) + 24;
		const at = x;
		x += width + BUTTON_GAP;
		return { label, at, width };
	});
	return {
		height: BUTTON + 14,
		draw: (y) =>
			placed
				.map(({ label, at, width }) => {
					const frame =
						`<rect x="${at}" y="${y + 6}" width="${width}" height="${BUTTON}" rx="4" fill="#fff" ` +
						`stroke="#bbbbbb"/>`;
					const words = text([{ text: label, isBold: true }], {
						x: at + width / 2,
						y: y + 26,
						size: 13,
						anchor: "middle",
					});
					return frame + words;
				})
				.join("\n"),
	};
}

// A thumb up and a thumb down: Slack shows no words on these two.
const THUMB =
	"M2 8h3v9H2zM6.5 8.4 10 2c1.4 0 2.2 1 2 2.300l-.6 3.200h4.100c1 0 1.800.9 1.600 1.900l-1.100 " +
	"6c-.1.9-.9 1.600-1.800 1.600H6.500z";

function votes(): Part {
	return {
		height: 28,
		draw: (y) => {
			const thumb = (transform: string) =>
				`<path d="${THUMB}" fill="none" stroke="${GREY}" stroke-width="1.300" transform="${transform}"/>`;
			return `${thumb(`translate(${LEFT} ${y + 6})`)}${thumb(`translate(${LEFT + 46} ${y + 25}) rotate(180)`)}`;
		},
	};
}

function readSmall(element: Extract<Block, { readonly type: "context" }>["elements"][number]): string {
	if (element.type === "image") return element.alt_text;
	return element.type === "mrkdwn" ? (/\|([^>]*)>/.exec(element.text)?.[1] ?? element.text) : element.text;
}

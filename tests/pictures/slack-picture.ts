import { drawBlocks } from "./slack-blocks.ts";
import { escapeXml, GREY, LEADING, LEFT, LINK, type Part, paragraph, SIZE, stack, text, WIDTH } from "./slack-part.ts";
import { type Run, widthOf } from "./slack-text.ts";

const FONT = "Lato, 'Helvetica Neue', Helvetica, Arial, sans-serif";

/** A message and who wrote it. */
export type Pictured = {
	readonly author: string;
	readonly isApp: boolean;
	readonly time: string;
	/** The colour of the square beside it. */
	readonly colour: string;
	readonly content: { readonly mention: string; readonly text: string } | { readonly blocks: readonly object[] };
};

/** A thread as Slack shows it, as SVG. */
export function drawThread(title: string, messages: readonly Pictured[]): string {
	let y = 20;
	const drawn = messages.map((message) => {
		const { height, draw } = stack([heading(message), contentPart(message.content)]);
		const svg = `${avatar(message, y)}${draw(y)}`;
		y += height + 18;
		return svg;
	});
	return writePicture(title, drawn, y);
}

/** Blocks of a view as Slack shows them, as SVG. */
export function drawView(title: string, view: Part): string {
	return writePicture(title, [view.draw(20)], view.height + 40);
}

function writePicture(title: string, drawn: readonly string[], height: number): string {
	const frame = `<rect width="${WIDTH}" height="${height}" rx="8" fill="#fff" stroke="#dddddd"/>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ` +
			`${height}" font-family="${FONT}" font-size="${SIZE}">`,
		`<title>${escapeXml(title)}</title>`,
		frame,
		...drawn,
		"</svg>\n",
	].join("\n");
}

function avatar({ colour, author }: Pictured, y: number): string {
	const letter = text([{ text: author.slice(0, 1), colour: "#fff", isBold: true }], {
		x: 36,
		y: y + 25,
		anchor: "middle",
	});
	return `<rect x="18" y="${y}" width="36" height="36" rx="4" fill="${colour}"/>${letter}`;
}

function heading({ author, isApp, time }: Pictured): Part {
	const name: Run = { text: author, isBold: true };
	const end = LEFT + widthOf(name, SIZE) + 16;
	const badge = `<rect x="${end}" y="#" width="30" height="14" rx="2" fill="#e8e8e8"/>`;
	return {
		height: LEADING,
		draw: (y) =>
			[
				text([name], { x: LEFT, y: y + 14 }),
				isApp ? badge.replace("#", String(y + 2)) : "",
				isApp ? text([{ text: "APP", colour: GREY }], { x: end + 15, y: y + 13, size: 10, anchor: "middle" }) : "",
				text([{ text: time, colour: GREY }], { x: end + (isApp ? 36 : 0), y: y + 14, size: 12 }),
			].join(""),
	};
}

function contentPart(content: Pictured["content"]): Part {
	if ("blocks" in content) return drawBlocks(content.blocks);
	return paragraph([{ text: content.mention, colour: LINK }, { text: ` ${content.text}` }]);
}

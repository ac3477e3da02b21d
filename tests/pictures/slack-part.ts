import { type Line, type Run, wrap } from "./slack-text.ts";

/** How wide a picture is, and what is left free beside the messages. */
export const [WIDTH, LEFT, RIGHT] = [740, 72, 24];
export const SIZE = 15;
export const LEADING = 22;
const INK = "#1d1c1d";
export const GREY = "#616061";
export const LINK = "#1264a3";

/** A part of a picture, and how high it is. */
export type Part = { readonly height: number; readonly draw: (y: number) => string };

/** Parts one below the other. */
export function stack(parts: readonly Part[]): Part {
	return {
		height: parts.reduce((sum, { height }) => sum + height, 0),
		draw: (top) => {
			let y = top;
			return parts
				.map(({ height, draw }) => {
					const svg = draw(y);
					y += height;
					return svg;
				})
				.join("\n");
		},
	};
}

/** Words, on as many lines as they need. */
export function paragraph(runs: readonly Run[], { size = SIZE, indent = 0 } = {}): Part {
	const lines = wrap(runs, { size, width: WIDTH - LEFT - RIGHT - indent });
	return {
		height: lines.length * LEADING,
		draw: (y) => lines.map((line, at) => text(line, { x: LEFT + indent, y: y + 15 + at * LEADING, size })).join("\n"),
	};
}

type At = { readonly x: number; readonly y: number; readonly size?: number; readonly anchor?: "start" | "middle" };

/** A line of words. */
export function text(line: Line, { x, y, size = SIZE, anchor = "start" }: At): string {
	const runs = line.map(({ text: words, isBold = false, colour = INK }) => {
		const weight = isBold ? ' font-weight="700"' : "";
		return `<tspan fill="${colour}"${weight}>${escapeXml(words)}</tspan>`;
	});
	return (
		`<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" ` +
		`xml:space="preserve">${runs.join("")}</text>`
	);
}

/** Words as XML shows them unchanged. */
export function escapeXml(words: string): string {
	return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

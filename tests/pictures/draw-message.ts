import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from "discord.js";
import { type Line, measure, wrapMarkdown } from "./text-lines.ts";

/** Elements of a picture, and how far down they reach. */
type Drawn = { readonly svg: string; readonly bottom: number };
type Part = APIMessageTopLevelComponent | Nested;
type Nested = Extract<APIMessageTopLevelComponent, { readonly components: unknown }>["components"][number];

export type Place = { readonly left: number; readonly top: number; readonly width: number };

export const COLOURS = {
	...{ page: "#313338", box: "#2b2d31", border: "#3f4147", text: "#dbdee1", faint: "#949ba4", strong: "#f2f3f5" },
	...{ quote: "#4e5058", button: "#4e5058", brand: "#5865f2" },
} as const;
const SIZE = 15;
const SMALL = 12.5;
const LEADING = 1.4;
const PADDING = 16;
const GAP = 8;
const BUTTON = 32;

/** Components of a message as a client of Discord’s shows them, below each other. */
export function drawComponents(components: readonly Part[], place: Place): Drawn {
	let svg = "";
	let top = place.top;
	for (const component of components) {
		const drawn = drawComponent(component, { ...place, top });
		svg += drawn.svg;
		top = drawn.bottom + GAP;
	}
	return { svg, bottom: top - GAP };
}

function drawComponent(component: Part, place: Place): Drawn {
	switch (component.type) {
		case ComponentType.Container:
			return drawBox(component.components, place);
		case ComponentType.TextDisplay:
			return drawText(component.content, place);
		case ComponentType.ActionRow:
			return drawRow(component.components, place);
		default:
			throw new RangeError(`Cannot draw a component of type ${component.type}`);
	}
}

function drawBox(components: readonly Part[], { left, top, width }: Place): Drawn {
	const inner = { left: left + PADDING, top: top + PADDING, width: width - 2 * PADDING };
	const { svg, bottom } = drawComponents(components, inner);
	const height = bottom + PADDING - top;
	const box =
		`<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="8" fill="${COLOURS.box}" ` +
		`stroke="${COLOURS.border}"/>\n`;
	return { svg: box + svg, bottom: top + height };
}

/** Each line of markdown as what it is: a quotation with a bar, small print, or plain. */
function drawText(markdown: string, { left, top, width }: Place): Drawn {
	let svg = "";
	let bottom = top;
	for (const line of markdown.split("\n")) {
		const [mark = ""] = /^(?:> |-# )/.exec(line) ?? [];
		const isQuoted = mark === "> ";
		const size = mark === "-# " ? SMALL : SIZE;
		const indent = isQuoted ? 16 : 0;
		const lines = wrapMarkdown(line.slice(mark.length), (width - indent) / size);
		const height = lines.length * size * LEADING;
		if (isQuoted)
			svg +=
				`<rect x="${left}" y="${round(bottom)}" width="4" height="${round(height)}" rx="2" ` +
				`fill="${COLOURS.quote}"/>\n`;
		const fill = mark === "-# " ? COLOURS.faint : COLOURS.text;
		lines.forEach((it, index) => {
			svg += drawLine(it, { x: left + indent, y: bottom + (index + 0.78) * size * LEADING, size, fill });
		});
		bottom += height;
	}
	return { svg, bottom };
}

type Pen = { readonly x: number; readonly y: number; readonly size: number; readonly fill: string };

export function drawLine(line: Line, { x, y, size, fill }: Pen): string {
	const spans = line.map(({ text, isBold, isStruck = false }) => {
		const style = `${isBold ? ' font-weight="700"' : ""}${isStruck ? ' text-decoration="line-through"' : ""}`;
		return style === "" ? escapeXml(text) : `<tspan${style}>${escapeXml(text)}</tspan>`;
	});
	return (
		`<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" ` +
		`xml:space="preserve">${spans.join("")}</text>\n`
	);
}

function drawRow(components: readonly Nested[], { left, top }: Place): Drawn {
	let svg = "";
	let x = left;
	for (const component of components) {
		if (component.type !== ComponentType.Button || !("label" in component))
			throw new RangeError("Cannot draw a row of other than buttons");
		const label = component.style === ButtonStyle.Link ? `${component.label} ↗` : `${component.label}`;
		const width = measure(label, false) * 14 + 32;
		const opacity = component.disabled ? ' opacity="0.5"' : "";
		svg +=
			`<g${opacity}><rect x="${round(x)}" y="${round(top)}" width="${round(width)}" height="${BUTTON}" ` +
			`rx="8" fill="${COLOURS.button}"/>`;
		svg +=
			`<text x="${round(x + width / 2)}" y="${round(top + 21)}" font-size="14" font-weight="500" ` +
			`fill="${COLOURS.strong}" text-anchor="middle">${escapeXml(label)}</text></g>\n`;
		x += width + GAP;
	}
	return { svg, bottom: top + BUTTON };
}

function escapeXml(text: string): string {
	return text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function round(length: number): number {
	return Math.round(length * 10) / 10;
}

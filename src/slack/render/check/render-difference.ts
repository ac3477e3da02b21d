import type { types } from "@slack/bolt";
import type { Checked, Part } from "../../../core/check/verdict.ts";
import { changedStretches } from "../../../presentation/check/changed-stretches.ts";
import { headDifference } from "../../../presentation/check/check-headings.ts";
import { type Differing, writeDifference } from "../../../presentation/check/difference.ts";
import { countLeftOut } from "../../../presentation/introduction.ts";
import { isolate } from "../../../presentation/isolate.ts";
import type { Content } from "../markup/content.ts";
import { escapeText } from "../markup/escape.ts";
import { ROOM } from "../markup/limits.ts";
import { bold, richText, section, struck, words } from "../markup/rich-text.ts";
import { takeFitting } from "../markup/take-fitting.ts";

const LEFT_OUT = " […] ";

type Stretch = readonly Part[];

/**
 * How pasted words differ from printed ones: struck and added words are styled, and named as such, for a screen reader
 * tells of no style. Where it is long, the changes that there is room for, with a few words beside each.
 */
export function renderDifference(differing: Differing, checked: Pick<Checked, "pasted" | "earlier">): Content {
	const { pasted } = checked;
	const heading = headDifference(checked);
	const { text } = differing.places[0].citations[0].article;
	const write = (parts: Stretch) => writeDifference({ ...differing, parts }, pasted, (it) => escapeText(isolate(it)));
	const { shown, more } = fitStretches(differing, pasted, (parts) => write(parts).length + LEFT_OUT.length);
	const elements = shown.flatMap((parts, at) => [
		...words(gapAfter(shown[at - 1])),
		...parts.flatMap((part, index) => [...words(index === 0 ? "" : " "), ...renderPart(part, text, pasted)]),
	]);
	const lines = [heading, shown.map(write).join(LEFT_OUT).trim(), countLeftOut(more)];
	return {
		blocks: richText(...section(...words(heading)), ...section(...elements), ...section(...words(countLeftOut(more)))),
		text: lines.filter((line) => line !== "").join("\n"),
	};
}

/**
 * What stands between a stretch and the next one; a difference that begins within kept words has an empty one first.
 */
function gapAfter(stretch: Stretch | undefined): string {
	if (stretch === undefined) return "";
	return stretch.length === 0 ? LEFT_OUT.trimStart() : LEFT_OUT;
}

/** The whole difference as one stretch or, where that is too long, as many changes as fit, and how many do not. */
function fitStretches(differing: Differing, pasted: string, measure: (stretch: Stretch) => number) {
	if (measure(differing.parts) <= ROOM.difference) return { shown: [differing.parts], more: 0 };
	return takeFitting(changedStretches(differing, pasted), { most: ROOM.difference, measure });
}

/** The same words as `writeDifference` has for a part, in runs. */
function renderPart(part: Part, printed: string, pasted: string): readonly types.RichTextElement[] {
	switch (part.kind) {
		case "kept":
			return words(show(printed.slice(part.printed.start, part.printed.end)));
		case "struck":
			return [
				...words("[struck: "),
				...struck(show(printed.slice(part.printed.start, part.printed.end))),
				...words("]"),
			];
		case "added":
			return [...words("[added: "), ...bold(show(pasted.slice(part.pasted.start, part.pasted.end))), ...words("]")];
	}
}

function show(text: string): string {
	return isolate(text).replace(/\s+/g, " ");
}

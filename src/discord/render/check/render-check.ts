import type { APIMessageTopLevelComponent } from "discord.js";
import type { Checked } from "../../../core/check/verdict.ts";
import { describeSearched } from "../../../presentation/answer/searched-wording.ts";
import { headDifference } from "../../../presentation/check/check-headings.ts";
import { wordCheck } from "../../../presentation/check/check-wording.ts";
import { citedInCheck } from "../../../presentation/check/cited-in-check.ts";
import { fitDifference } from "../../../presentation/check/fit-difference.ts";
import { clip } from "../../../presentation/clip.ts";
import { countLeftOut } from "../../../presentation/introduction.ts";
import { container, textDisplay } from "../markup/components.ts";
import { escapeMarkdown } from "../markup/escape.ts";
import { fitLines } from "../markup/fit-lines.ts";
import { inlineSentence } from "../markup/inline.ts";
import { assertBudget, CEILING } from "../markup/limits.ts";
import { bold, smallPrint } from "../markup/markdown.ts";
import { TIMES } from "../markup/times.ts";
import { writeCorrections } from "../write-corrections.ts";
import { DIFFERENCE_STYLE } from "./difference-style.ts";
import { renderFound } from "./render-found.ts";
import { writeEarlier } from "./write-earlier.ts";

/**
 * The components of a message that tells what a check found: the verdict, the difference, and where the words are
 * printed.
 */
export function renderCheck(checked: Checked): readonly APIMessageTopLevelComponent[] {
	const parts = [writeVerdict(checked), writeEarlier(checked), writeDifference(checked)];
	const above = parts.filter((text) => text !== "");
	const last = writeBelow(checked);
	const corrections = writeCorrections(citedInCheck(checked), [...above, last].join("").length);
	const below = [corrections, last].filter((text) => text !== "");
	const room = CEILING.text - [...above, ...below].join("").length;
	return assertBudget([
		container([...above.map(textDisplay), ...renderFound(checked.verdict, room), ...below.map(textDisplay)]),
	]);
}

const ROOM_FOR_DETAILS = 500;

function writeVerdict(checked: Checked): string {
	const { verdict, details } = wordCheck(checked);
	return [bold(inlineSentence(verdict)), ...fitLines(details.map(inlineSentence), ROOM_FOR_DETAILS)].join("\n");
}

const ROOM_FOR_DIFFERENCE = 1_000;
const TOO_LONG = "The difference is too long to be shown here.";

function writeDifference({ verdict, pasted, earlier }: Checked): string {
	if (!("parts" in verdict)) return "";
	const { text, more } = fitDifference(verdict, pasted, { show: DIFFERENCE_STYLE, most: ROOM_FOR_DIFFERENCE });
	if (text === "") return TOO_LONG;
	return [headDifference({ earlier }), text, countLeftOut(more)].filter((line) => line !== "").join("\n");
}

const LONGEST_PASTED = 250;

// A command shows to nobody what was typed into it.
function writeBelow({ searched, pasted }: Checked): string {
	const checked = `Checked: ${escapeMarkdown(clip(pasted.trim(), LONGEST_PASTED))}`;
	return smallPrint([describeSearched(searched, TIMES), checked].join("\n"));
}

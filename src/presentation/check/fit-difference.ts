import type { Part } from "../../core/check/verdict.ts";
import { changedStretches } from "./changed-stretches.ts";
import { type DifferenceShow, type Differing, writeDifference } from "./difference.ts";

/** How a difference is shown, and in how many characters. */
export type DifferenceRoom = { readonly show: DifferenceShow; readonly most: number };

/**
 * A difference as far as there is room for it, and how many stretches of changes there is none for; "" where that is
 * all.
 */
export type FittedDifference = { readonly text: string; readonly more: number };

const LEFT_OUT = "[…]";

/**
 * The difference word by word; where there is no room for all of it, the changes with a few words beside them, as in a
 * unified diff: as many as fit, none of them cut.
 */
export function fitDifference(differing: Differing, pasted: string, { show, most }: DifferenceRoom): FittedDifference {
	const write = (parts: readonly Part[]) => writeDifference({ ...differing, parts }, pasted, show);
	const whole = write(differing.parts);
	if (whole.length <= most) return { text: whole, more: 0 };
	const stretches = changedStretches(differing, pasted).map(write);
	let left = most - ` ${LEFT_OUT}`.length;
	const shown = stretches.map((text) => {
		const length = ` ${LEFT_OUT} ${text}`.length;
		if (text === "" || length > left) return null;
		left -= length;
		return text;
	});
	return { text: joinShown(shown), more: stretches.filter((text, at) => text !== "" && shown[at] === null).length };
}

/** The stretches that are shown, with a mark wherever something is left out. */
function joinShown(stretches: readonly (string | null)[]): string {
	const shown = stretches.filter((text) => text !== null);
	if (shown.length === 0) return "";
	const before = stretches[0] === null ? [LEFT_OUT] : [];
	const after = stretches.at(-1) === null ? [LEFT_OUT] : [];
	return [...before, shown.join(` ${LEFT_OUT} `), ...after].join(" ");
}

import type { Name } from "../text/names.ts";
import type { Word } from "../text/words.ts";
import { describeAfter } from "./describe-after.ts";
import { describeBefore } from "./describe-before.ts";
import type { Description } from "./description.ts";

/** The descriptions beside the mentions of one person: in apposition after a name, or before it. */
export function describeNames(words: readonly Word[], names: readonly Name[]): readonly Description[] {
	return names.flatMap((name) => describeAfter(words, name) ?? describeBefore(words, name) ?? []);
}

/** The description that tells most; of equal ones the first. */
export function chooseDescription(descriptions: readonly Description[]): Description | null {
	let best: Description | null = null;
	for (const description of descriptions) if (!best || description.weight > best.weight) best = description;
	return best;
}

import type { WriteTime } from "../presentation/answer/searched-wording.ts";
import { dayOf } from "../presentation/date-in-words.ts";
import { type Moment, writeDayAt, writeInstant } from "../presentation/moment.ts";

const STYLES = {
	highlight: ["\u001b[1;4m", "\u001b[22;24m"],
	faint: ["\u001b[2m", "\u001b[22m"],
} as const;

export type Appearance = {
	readonly colours: boolean;
	/** When and where it is shown; without one, times are those of UTC. */
	readonly moment?: Moment | undefined;
};

/** How times are written. */
export function timesOf({ moment }: Appearance): WriteTime {
	if (moment === undefined) return { day: dayOf, instant: (iso) => iso };
	return { day: (iso) => writeDayAt(iso, moment), instant: (iso) => writeInstant(iso, moment) };
}

/** The words in a style, where there are colours. */
export function paint(style: keyof typeof STYLES, words: string, { colours }: Appearance): string {
	if (!colours || words === "") return words;
	const [on, off] = STYLES[style];
	return `${on}${words}${off}`;
}

/** Blocks of text with an empty line between them; empty blocks count for nothing. */
export function joinBlocks(blocks: readonly string[]): string {
	return blocks.filter((block) => block !== "").join("\n\n");
}

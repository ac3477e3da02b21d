import { type Content, sizeOf } from "../render/markup/content.ts";
import { LIMITS } from "../render/markup/limits.ts";

/** A message that waits for its turn in a channel. */
export type Waiting = {
	/** The thread that it belongs to; undefined for the channel itself. */
	readonly thread?: string | undefined;
	readonly content: Content;
	/** What it looks like beside others in one message; null where it must stand alone. */
	readonly beside: Content | null;
	/** Whether its thread would hold it alone, so that the channel may be as good a place for it. */
	readonly isRoot: boolean;
};

export type Pacing = {
	/** The time between two messages in one channel, in milliseconds. */
	readonly pace: number;
};

/**
 * When the last in line would wait longer than this, answers to several questions in a channel become one message
 * there.
 */
const PATIENCE = 5_000;

/**
 * Takes the first that wait and may be one message: for the same thread, or in a crowded channel for the channel
 * itself.
 */
export function takeBatch<Item extends Waiting>(waiting: readonly Item[], { pace }: Pacing): readonly Item[] {
	const [first] = waiting;
	if (first === undefined || first.beside === null) return waiting.slice(0, 1);
	const threads = new Set(waiting.map(({ thread }) => thread));
	const isCrowded = threads.size * pace > PATIENCE;
	const batch: Item[] = [];
	const left = { text: LIMITS.messageText, blocks: LIMITS.messageBlocks };
	for (const item of waiting) {
		const belongs = item.thread === first.thread || (isCrowded && first.isRoot && item.isRoot);
		if (!belongs || item.beside === null) continue;
		left.text -= sizeOf(item.beside);
		left.blocks -= item.beside.blocks.length;
		if (left.text < 0 || left.blocks < 0) break;
		batch.push(item);
	}
	return batch.length === 0 ? [first] : batch;
}

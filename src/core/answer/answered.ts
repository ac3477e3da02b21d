import type { Answered, Citation } from "./answer.ts";
import { type Archive, searchedOf } from "./archive.ts";
import { distinct } from "./distinct.ts";
import { nextConversation } from "./next-conversation.ts";
import type { Read } from "./read.ts";

const PASSAGES_SHOWN = 10;

/** What an answer rests on. */
export type Evidence = {
	/** The best first, and at least one. */
	readonly citations: readonly Citation[];
	/** Between 0 and 1. */
	readonly confidence: number;
	/** Further passages to show beside them. */
	readonly others?: Iterable<Citation>;
};

/** The answer that citations give; throws a RangeError without any. */
export function answered(archive: Archive, read: Read, { citations, confidence, others = [] }: Evidence): Answered {
	const [first, ...rest] = citations;
	if (!first) throw new RangeError("Cannot answer: no citation is given");
	const { order } = read.asked;
	return {
		kind: "answered",
		question: read.asked.question,
		confidence,
		searched: searchedOf(archive, read.article),
		understood: read.resolved.understood,
		conversation: nextConversation(archive.index, read, first),
		citations: [first, ...rest],
		...(order && { order }),
		passages: [first, ...distinct(inTurn(citations, others), PASSAGES_SHOWN).slice(1)],
	};
}

function* inTurn(citations: Iterable<Citation>, others: Iterable<Citation>): Generator<Citation> {
	yield* citations;
	yield* others;
}

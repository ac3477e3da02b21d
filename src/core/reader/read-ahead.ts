import type { Passage } from "../search/index/passage.ts";
import { joinMarks } from "./join-marks.ts";
import type { Mark, MarkPassages, Piece, Reader } from "./mark.ts";
import { cutPassage, pieceOf } from "./pieces.ts";

/** So many times an answer may want more read, having seen what was read before; most want it once or twice. */
const MOST_ROUNDS = 12;

/**
 * An answer that rests on what a reader marks, though it is reckoned without waiting: it is reckoned, what it wanted
 * read is read, and it is reckoned again, until nothing is wanting. Where the reader cannot read, nothing is marked.
 */
export async function readAhead<Result>(reader: Reader, reckon: (mark: MarkPassages) => Result): Promise<Result> {
	const known = new Map<string, Mark>();
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const wanting = new Map<string, Map<string, Piece>>();
		const result = reckon((question, passages) => markKnown(known, wanting, { question, passages }));
		if (wanting.size === 0) return result;
		for (const [question, pieces] of wanting) {
			const marks = await reader(question, [...pieces.values()]);
			if (marks === null) return reckon(() => null);
			[...pieces.keys()].forEach((key, at) => {
				const mark = marks[at];
				if (mark) known.set(key, mark);
			});
		}
	}
	return reckon((question, passages) => markKnown(known, new Map(), { question, passages }));
}

type Wanted = { readonly question: string; readonly passages: readonly Passage[] };

function markKnown(
	known: ReadonlyMap<string, Mark>,
	wanting: Map<string, Map<string, Piece>>,
	{ question, passages }: Wanted,
): ReadonlyMap<Passage, Mark> | null {
	const marked = new Map<Passage, Mark>();
	let isWhole = true;
	for (const passage of passages) {
		const spans = cutPassage(passage);
		const parts = spans.flatMap((span) => {
			const piece = pieceOf(passage, span);
			const key = JSON.stringify([question, piece.headline, piece.text]);
			const mark = known.get(key);
			if (mark) return [{ span, mark }];
			isWhole = false;
			const asked = wanting.get(question) ?? new Map<string, Piece>();
			wanting.set(question, asked.set(key, piece));
			return [];
		});
		if (parts.length === spans.length) marked.set(passage, joinMarks(parts));
	}
	return isWhole ? marked : null;
}

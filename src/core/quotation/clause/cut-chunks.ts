import { PERIODS } from "../phrase/phrase-before.ts";
import { lowerAt, type Run } from "../text/reading.ts";
import type { Chunk } from "./chunk.ts";
import { type Classed, classAt } from "./classed.ts";
import { endOfNoun } from "./noun-chunk.ts";
import { readVerbGroup } from "./verb-group.ts";

/** A sentence cut into noun phrases, verb groups, and the small words and marks between them. */
export function cutChunks(reading: Classed, sentence: Run): readonly Chunk[] {
	const chunks: Chunk[] = [];
	let at = sentence.first;
	let before: Chunk | undefined;
	while (at < sentence.end) {
		const chunk = readChunk(reading, at, { end: sentence.end, before });
		chunks.push(chunk);
		if (chunk.kind !== "bracket") before = chunk;
		at = chunk.end;
	}
	return chunks;
}

type Place = { readonly end: number; readonly before: Chunk | undefined };

function readChunk(reading: Classed, at: number, { end, before }: Place): Chunk {
	const { words, markedOf } = reading;
	if ((markedOf[at] ?? -1) >= 0) {
		let last = at + 1;
		while (last < end && markedOf[last] === markedOf[at]) last++;
		const { inner } = reading.marked[markedOf[at] ?? -1] ?? { inner: { end: 0 } };
		const isTold = /[.,?!…—]/.test(reading.article.text.charAt(inner.end - 1));
		return { kind: isTold ? "told" : "quoted", first: at, end: last };
	}
	const word = words[at];
	if (word?.isMark) return readMark(reading, at, end);
	const verb = readVerbGroup(reading, at, { end, before });
	if (verb) return verb;
	const noun = endOfNoun(reading, at, end);
	if (noun > at) return { kind: isTime(reading, at, noun) ? "adverb" : "noun", first: at, end: noun };
	return { kind: kindOf(reading, at), first: at, end: at + 1 };
}

// "this week", "Monday night", "last month": a time and no noun phrase that could be a subject.
function isTime({ words }: Classed, first: number, end: number): boolean {
	const last = words[end - 1]?.lower ?? "";
	if (end - first > 3) return false;
	if (/^(?:overnight|midweek)$/.test(last)) return true;
	const opening = words[first]?.lower ?? "";
	return PERIODS.has(last.replace(/s$/, "")) && /^(?:this|that|last|next|one|every|each|\d+)$|day$/.test(opening);
}

const LONGEST_BRACKET = 24;

function readMark(reading: Classed, at: number, end: number): Chunk {
	const mark = lowerAt(reading, at);
	if (mark === "(" || mark === "[") {
		for (let last = at + 1; last < Math.min(end, at + LONGEST_BRACKET); last++) {
			const closing = lowerAt(reading, last);
			if (closing === ")" || closing === "]") return { kind: "bracket", first: at, end: last + 1 };
		}
	}
	// "Ph.D., said": a full stop before a comma is that of an abbreviation.
	if (mark === "." && lowerAt(reading, at + 1) === ",") return { kind: "bracket", first: at, end: at + 1 };
	const kind = MARKS.get(mark) ?? "other";
	return { kind, first: at, end: at + 1 };
}

const MARKS: ReadonlyMap<string, "comma" | "stop" | "dash"> = new Map([
	[",", "comma"],
	...[";", ":", ".", "?", "!"].map((mark) => [mark, "stop"] as const),
	...["—", "–", "―", "-", "--"].map((mark) => [mark, "dash"] as const),
]);

function kindOf(reading: Classed, at: number): Exclude<Chunk["kind"], "verb"> {
	const own = classAt(reading, at);
	switch (own) {
		case "preposition":
		case "either":
		case "opener":
		case "that":
		case "relative":
		case "joint":
			return own;
		case "to":
			return "preposition";
		case "adverb":
		case "time":
		case "negation":
			return "adverb";
		default:
			return "other";
	}
}

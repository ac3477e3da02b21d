import { createHash } from "node:crypto";
import { containment } from "../../intake/copies/containment.ts";
import { type Comparable, findCopies, type Stories } from "../../intake/copies/find-copies.ts";
import { shinglesOf } from "../../intake/copies/sketch.ts";
import type { ArticleRows, Body } from "../store/article-rows.ts";

/** Which articles were found to be copies, of all of some keys together: finding that takes longer than all else. */
export type KeptStories = { readonly of: string; readonly stories: Stories };

/** Where that is kept. */
export type StoriesFile = { readonly read: () => KeptStories | null; readonly write: (kept: KeptStories) => void };

export const NOWHERE: StoriesFile = { read: () => null, write: () => {} };

/** The rows by which articles are compared: the words of those alone that may be copies. */
export type ComparedRows = Pick<ArticleRows, "sketch"> & { readonly body: (key: string) => Pick<Body, "text"> };

/** Finds which of some articles are copies of each other. */
export type FindStories = (compared: readonly Comparable[]) => Stories;

/** Gives what finds copies; of articles that it was asked about before it reads nothing again. */
export function createFindStories(rows: ComparedRows, file: StoriesFile): FindStories {
	let last: KeptStories | null = null;
	let sketches = new Map<string, readonly number[]>();
	let shares = new Map<string, number>();
	return (compared) => {
		const of = hashOf(compared);
		last ??= file.read();
		if (last?.of === of) return last.stories;
		const [knownSketches, knownShares] = [sketches, shares];
		[sketches, shares] = [new Map(), new Map()];
		const stories = findCopies(compared, {
			sketchOf: (key) => recall(key, knownSketches, sketches, rows.sketch),
			share: (one, other) => recall(`${one} ${other}`, knownShares, shares, () => compare(rows, one, other)),
		});
		last = { of, stories };
		file.write(last);
		return stories;
	};
}

/** What was known of a key, or else is read; from now on it is known. What nobody asks for any more is forgotten. */
function recall<Value>(
	key: string,
	known: ReadonlyMap<string, Value>,
	next: Map<string, Value>,
	read: (key: string) => Value,
): Value {
	const value = next.get(key) ?? known.get(key) ?? read(key);
	next.set(key, value);
	return value;
}

function compare({ body }: ComparedRows, one: string, other: string): number {
	return containment(shinglesOf(body(one).text), shinglesOf(body(other).text));
}

function hashOf(compared: readonly Comparable[]): string {
	const hash = createHash("sha256");
	for (const { key, wireId = "" } of compared) hash.update(`${key} ${wireId}\n`);
	return hash.digest("base64url");
}

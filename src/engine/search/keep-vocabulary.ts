import type { Client } from "@opensearch-project/opensearch";
import { NO_FILTER } from "../../core/question/filter.ts";
import type { Names } from "../names.ts";
import { noFacts, type SharedFacts } from "./facts.ts";
import { searchWants } from "./search-wants.ts";
import { readVocabulary } from "./vocabulary.ts";
import type { Wants } from "./wants.ts";

type Keeping = {
	readonly client: Client;
	readonly names: Names;
	readonly now: () => number;
	/** Told how long it took, in milliseconds, each time the vocabulary was read. */
	readonly onRead?: ((took: number) => void) | undefined;
};

/** It is read for such a share of the time at most: an archive may change every minute. */
const MOST_READING = 0.1;

/**
 * Keeps the vocabulary of the archive among the shared facts: gives what is called with the state in which the archive
 * is, and reads it for that state meanwhile. No question waits for it, and where it cannot be read, none needs it.
 */
export function keepVocabulary(keeping: Keeping, shared: SharedFacts): (changed: string) => void {
	let isReading = false;
	let next = 0;
	const read = async (changed: string): Promise<void> => {
		const began = performance.now();
		const facts = shared.now();
		const [reading, after] = [{ ...keeping, now: keeping.now() }, noFacts()];
		const vocabulary = await readVocabulary(reading);
		await searchWants({ ...keeping, now: keeping.now() }, SIZE, after);
		const took = performance.now() - began;
		next = performance.now() + took / MOST_READING;
		if (vocabulary === null || after.sizes.get("")?.changed !== changed || shared.now() !== facts) return;
		facts.vocabulary = vocabulary;
		keeping.onRead?.(took);
	};
	return (changed) => {
		if (isReading || shared.now().vocabulary !== null || performance.now() < next) return;
		isReading = true;
		read(changed)
			.catch(() => {
				next = performance.now() + UNREADABLE;
			})
			.finally(() => {
				isReading = false;
			});
	};
}

/** So long it is not tried again where it could not be read, in milliseconds. */
const UNREADABLE = 60_000;

/** How large the archive is, and in which state. */
const SIZE: Wants = new Map([["size ", { kind: "size", filter: NO_FILTER }]]);

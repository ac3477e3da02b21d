import type { PassageIndex } from "../search/index/passage-index.ts";
import type { Hit } from "../search/ranking/hit.ts";
import { MOST_PASSAGES } from "./pick-read.ts";

/** How far from what was found something is read, in passages. */
const FARTHEST = 6;

/**
 * The hits, and where they are fewer than are read for an answer, the passages that stand nearest to the best of them,
 * with a score of 0: an answer in other words than the question's often stands beside what shares its words.
 */
export function fillBeside(index: PassageIndex, hits: readonly Hit[]): readonly Hit[] {
	const filled = new Map(hits.map((hit) => [hit.number, hit]));
	for (let distance = 1; distance <= FARTHEST && filled.size < MOST_PASSAGES; distance++) {
		for (const { number, passage } of hits) {
			for (const beside of [number + distance, number - distance]) {
				const found = index.passageAt(beside);
				if (filled.size >= MOST_PASSAGES || !found || found.article !== passage.article || filled.has(beside)) continue;
				filled.set(beside, { passage: found, number: beside, score: 0 });
			}
		}
	}
	return [...filled.values()];
}

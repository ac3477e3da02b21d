import type { Article } from "../article/article.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import type { Hit } from "../search/ranking/hit.ts";

/** How far from what was found something is read, in passages. */
const FARTHEST = 6;
/** So many hits, with what stands beside them where they are fewer, come before the rest of the best article. */
export const FEW = 12;
/** No more passages than these are read for an answer. */
export const MOST = 24;

/**
 * The order in which passages are read for an answer: the best hits; then, in the article that all hits together speak
 * for most, what stands nearest to them, since an answer in other words than the question's often stands beside what
 * shares its words (a passage that is no hit has a score of 0); then the other hits.
 */
export function orderToRead(index: PassageIndex, hits: readonly Hit[]): readonly Hit[] {
	const near = fillBeside(index, hits, FEW);
	const article = findBestArticle(hits);
	const own = fillBeside(
		index,
		hits.filter(({ passage }) => passage.article === article),
		MOST,
	);
	const ordered = [...near.slice(0, FEW), ...own, ...near];
	return [...new Map(ordered.map((hit) => [hit.number, hit])).values()];
}

/** The hits, and where they are fewer than `count`, the passages that stand nearest to them. */
function fillBeside(index: PassageIndex, hits: readonly Hit[], count: number): readonly Hit[] {
	const filled = new Map(hits.map((hit) => [hit.number, hit]));
	for (let distance = 1; distance <= FARTHEST && filled.size < count; distance++) {
		for (const { number, passage } of hits) {
			for (const beside of [number + distance, number - distance]) {
				const found = index.passageAt(beside);
				if (filled.size >= count || !found || found.article !== passage.article || filled.has(beside)) continue;
				filled.set(beside, { passage: found, number: beside, score: 0 });
			}
		}
	}
	return [...filled.values()];
}

/** The article whose hits have the highest scores together; of equal ones the first. */
function findBestArticle(hits: readonly Hit[]): Article | undefined {
	const scores = new Map<Article, number>();
	for (const { passage, score } of hits) scores.set(passage.article, (scores.get(passage.article) ?? 0) + score);
	const [best] = [...scores].sort(([, one], [, other]) => other - one);
	return best?.[0];
}

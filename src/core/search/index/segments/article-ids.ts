import type { Article } from "../../../article/article.ts";
import type { Layout } from "./layout.ts";
import { GONE, numberAt } from "./run.ts";
import type { Segment } from "./segment.ts";

/** Finds the numbers of the articles of an archive by their ids, which each segment keeps once they were looked at. */
export class ArticleIds {
	readonly #articles: readonly Article[];
	readonly #segments: readonly Segment[];
	readonly #layout: Layout;
	#isFilled = false;

	constructor(articles: readonly Article[], segments: readonly Segment[], layout: Layout) {
		this.#articles = articles;
		this.#segments = segments;
		this.#layout = layout;
	}

	/** The number of the article of an id; none where there is no such article. */
	numberOf(id: string): number | undefined {
		this.fill();
		for (const [at, { ids }] of this.#segments.entries()) {
			const own = ids.get(id);
			const number = own === undefined ? GONE : numberAt(this.#layout.placements[at]?.articles ?? null, own);
			if (number !== GONE) return number;
		}
		return undefined;
	}

	/** Looks at the ids of all articles, if they are not known yet. */
	fill(): void {
		if (this.#isFilled) return;
		this.#isFilled = true;
		const missing = new Set(this.#segments.filter(({ ids }) => ids.size === 0));
		if (missing.size === 0) return;
		this.#articles.forEach(({ id }, number) => {
			const segment = this.#segments[this.#layout.segments[number] ?? 0];
			if (segment && missing.has(segment)) this.#keep(id, number);
		});
	}

	#keep(id: string, number: number): void {
		const segment = this.#segments[this.#layout.segments[number] ?? 0];
		segment?.ids.set(id, this.#layout.numbers[number] ?? 0);
	}
}

import { estimateContainment } from "./containment.ts";

/** What is compared of an article. */
export type Comparable = {
	readonly key: string;
	/** What the agency calls it; two with the same are copies, whatever their words. */
	readonly wireId?: string | undefined;
	/** How long its text is, in characters. */
	readonly length: number;
};

/** Copies share so much of the shorter one's runs of five words, 0 to 1; two reports on the same matter do not. */
const LEAST_SHARED = 0.8;
/** A guess by sketches that is below this is not looked into. */
const LEAST_GUESS = 0.6;
/** By so many of the smallest hashes of each it is found what it may be a copy of. */
const PROBES = 8;
/** So many with the same hash are looked at: words that stand everywhere, such as a site's own, find no copies. */
const MOST_LOOKED_AT = 16;

/** The keys of some articles that are copies of each other, the longest text first; and the same of other ones. */
export type Stories = readonly (readonly string[])[];

/** What articles are compared by, for their keys. */
export type Comparing = {
	readonly sketchOf: (key: string) => readonly number[];
	/** How much of the words of the one stands in the other, 0 to 1. */
	readonly share: (one: string, other: string) => number;
};

/**
 * The stories of which there are copies. Who has the wire id of another is its copy; of the rest it is asked exactly
 * where their sketches make it likely.
 */
export function findCopies(articles: readonly Comparable[], { sketchOf, share }: Comparing): Stories {
	const ofWire = new Map<string, string[]>();
	const ofProbe = new Map<number, Story[]>();
	const stories: Story[] = [];
	const longestFirst = articles.toSorted((a, b) => b.length - a.length || (a.key < b.key ? -1 : 1));
	for (const article of longestFirst) {
		const sketch = sketchOf(article.key);
		const probes = sketch.slice(0, PROBES);
		const likely = new Set(probes.flatMap((probe) => ofProbe.get(probe) ?? []));
		const isCopy = (story: Story) =>
			estimateContainment(story.sketch, sketch) >= LEAST_GUESS && share(story.first, article.key) >= LEAST_SHARED;
		const ofAgency = article.wireId === undefined ? undefined : ofWire.get(article.wireId);
		const keys = ofAgency ?? [...likely].find(isCopy)?.keys;
		if (keys) keys.push(article.key);
		else {
			const story = { first: article.key, sketch, keys: [article.key] };
			stories.push(story);
			for (const probe of probes) addUpTo(MOST_LOOKED_AT, ofProbe, probe, story);
		}
		if (article.wireId !== undefined && !ofAgency) ofWire.set(article.wireId, keys ?? stories.at(-1)?.keys ?? []);
	}
	return stories.map(({ keys }) => keys).filter((keys) => keys.length > 1);
}

/** The longest of some copies, and the keys of all. */
type Story = { readonly first: string; readonly sketch: readonly number[]; readonly keys: string[] };

function addUpTo(most: number, lists: Map<number, Story[]>, key: number, story: Story): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [story]);
	else if (list.length < most) list.push(story);
}

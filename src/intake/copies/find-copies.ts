import { estimateContainment } from "./containment.ts";

/** What is compared of an article. */
export type Comparable = {
	readonly key: string;
	/** What the agency calls it; two with the same are copies, whatever their words. */
	readonly wireId?: string | undefined;
	readonly sketch: readonly number[];
	/** How long its text is, in characters. */
	readonly length: number;
};

/** Copies share so much of the shorter one's runs of five words, 0 to 1; two reports on the same matter do not. */
export const LEAST_SHARED = 0.8;
/** A guess by sketches that is below this is not looked into. */
const LEAST_GUESS = 0.6;
/** By so many of the smallest hashes of each it is found what it may be a copy of. */
const PROBES = 8;
/** So many with the same hash are looked at: words that stand everywhere, such as a site's own, find no copies. */
const MOST_LOOKED_AT = 16;

/**
 * The stories of which there are copies: the keys of each, the longest text first. Who has the wire id of another is
 * its copy; of the rest it is asked exactly (`share`, 0 to 1, of two keys) where their sketches make it likely.
 */
export function findCopies(
	articles: readonly Comparable[],
	share: (one: string, other: string) => number,
): readonly (readonly string[])[] {
	const ofWire = new Map<string, string[]>();
	const ofProbe = new Map<number, Story[]>();
	const stories: Story[] = [];
	const longestFirst = articles.toSorted((a, b) => b.length - a.length || (a.key < b.key ? -1 : 1));
	for (const article of longestFirst) {
		const probes = article.sketch.slice(0, PROBES);
		const likely = new Set(probes.flatMap((probe) => ofProbe.get(probe) ?? []));
		const isCopy = ({ first }: Story) =>
			estimateContainment(first.sketch, article.sketch) >= LEAST_GUESS && share(first.key, article.key) >= LEAST_SHARED;
		const ofAgency = article.wireId === undefined ? undefined : ofWire.get(article.wireId);
		const keys = ofAgency ?? [...likely].find(isCopy)?.keys;
		if (keys) keys.push(article.key);
		else {
			const story = { first: article, keys: [article.key] };
			stories.push(story);
			for (const probe of probes) addUpTo(MOST_LOOKED_AT, ofProbe, probe, story);
		}
		if (article.wireId !== undefined && !ofAgency) ofWire.set(article.wireId, keys ?? stories.at(-1)?.keys ?? []);
	}
	return stories.map(({ keys }) => keys).filter((keys) => keys.length > 1);
}

/** The longest of some copies, and the keys of all. */
type Story = { readonly first: Comparable; readonly keys: string[] };

function addUpTo(most: number, lists: Map<number, Story[]>, key: number, story: Story): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [story]);
	else if (list.length < most) list.push(story);
}

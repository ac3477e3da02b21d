import { type Filter, isAll } from "../../question/filter.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { type Archive, describeArticles } from "../archive.ts";
import { fitsFilter } from "./fits-filter.ts";

/** So many narrowed archives are kept of each index: the next question is often asked of the same articles. */
const MOST_KEPT = 4;
const kept = new WeakMap<PassageIndex, Map<string, PassageIndex>>();

/** The archive of the articles that a filter lets through; it takes time linear in the archive. */
export function narrowArchive(archive: Archive, filter: Filter): Archive {
	if (isAll(filter)) return archive;
	const index = narrowIndex(archive.index, filter);
	const { described = null } = index.whole ?? {};
	const searched = described
		? { ...archive.searched, ...described, filter }
		: describeArticles(index.articles, { ...archive.searched, filter });
	return { ...archive, index, searched };
}

function narrowIndex(index: PassageIndex, filter: Filter): PassageIndex {
	const key = JSON.stringify([filter.since, filter.until, filter.author, filter.section]);
	const ofIndex = kept.get(index) ?? new Map<string, PassageIndex>();
	const narrowed = ofIndex.get(key) ?? narrowAnew(index, filter);
	// What is set anew goes to the end: the first is the one used longest ago.
	ofIndex.delete(key);
	ofIndex.set(key, narrowed);
	const [oldest] = ofIndex.keys();
	if (oldest !== undefined && ofIndex.size > MOST_KEPT) ofIndex.delete(oldest);
	kept.set(index, ofIndex);
	return narrowed;
}

function narrowAnew(index: PassageIndex, filter: Filter): PassageIndex {
	const fits = fitsFilter(filter);
	const numbers = new Uint32Array(index.articles.length);
	let count = 0;
	for (const [number, article] of index.articles.entries()) if (fits(article)) numbers[count++] = number;
	return index.narrow(numbers.slice(0, count), index.whole?.narrow(filter));
}

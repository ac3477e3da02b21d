import type { Answer, Reading, Searched } from "../../core/answer/answer.ts";
import { describeNarrowing, wordFilter } from "./filter-wording.ts";

/** How a surface writes a day and an instant, each given as ISO 8601. */
export type WriteTime = { readonly day: (iso: string) => string; readonly instant: (iso: string) => string };

/** What was looked through, how fresh that is, and how far the first reading is where it is not done. */
export function describeSearched(searched: Searched, write: WriteTime): string {
	const said = describeRead(searched, write);
	const still = searched.reading ? `; still ${writeReading(searched.reading)}` : "";
	return `${said}${still}${searched.isPartial ? "; a part of the archive did not answer" : ""}`;
}

/**
 * What an answer is of, below one that does not tell what was searched: of which articles alone, in what order, and
 * that the articles are still read ("Still reading: 3,200 of 10,000 articles"); empty where it is of all that there is.
 */
export function describeReading(answer: Answer): string {
	const { reading, isPartial } = answer.searched;
	const tellsSearched = answer.kind === "not-found" || (answer.kind === "told" && answer.told.kind === "help");
	const still = reading && !tellsSearched ? `Still ${writeReading(reading)}` : "";
	const partly = isPartial && !tellsSearched ? "A part of the archive did not answer" : "";
	return [describeNarrowing(answer), still, partly].filter((it) => it !== "").join(" ");
}

/** What is done until an answer is there, after a name: "is searching 1,284 articles…". */
export function describeSearching({ articles }: Pick<Searched, "articles">): string {
	return `is searching ${countArticles(articles)}…`;
}

function countArticles(articles: number): string {
	return articles === 1 ? "1 article" : `${articles.toLocaleString("en")} articles`;
}

/** How far the first reading is; before the files are listed nobody knows of how many. */
function writeReading({ done, of }: Reading): string {
	return of === 0
		? "reading the articles"
		: `reading: ${done.toLocaleString("en")} of ${of.toLocaleString("en")} articles`;
}

/**
 * What was looked through and how fresh that is: "Searched: 1,284 articles as of 14:05, the newest of 13:52, the oldest
 * of …"; where nobody told when the articles were read, only from when to when they are.
 */
function describeRead({ articles, from, to, asOf, newest, filter }: Searched, write: WriteTime): string {
	const number = `${countArticles(articles)}${wordFilter(filter)}`;
	const [first, last] = [from === null ? null : write.day(from), to === null ? null : write.day(to)];
	if (asOf === null) {
		const dates =
			first === null || last === null ? "" : `, published ${first === last ? first : `${first} to ${last}`}`;
		return `Searched: ${number}${dates}`;
	}
	const read = `Searched: ${number} as of ${write.instant(asOf)}`;
	if (newest === null) return read;
	const time = HAS_ZONE.test(newest) ? write.instant(newest) : write.day(newest);
	if (articles === 1) return `${read}, published ${time}`;
	return `${read}, the newest of ${time}${first === last ? "" : `, the oldest of ${first}`}`;
}

const HAS_ZONE = /T.*(?:Z|[+-]\d\d:\d\d)$/;

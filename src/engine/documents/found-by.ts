import type { Article } from "../../core/article/article.ts";
import { tidyAddress } from "../../core/article/tidy-address.ts";
import type { QuotedName } from "../../core/search/index/analysis.ts";
import { nameWords } from "../../core/search/terms/name-words.ts";
import { addressTerm } from "./document-ids.ts";

/** What an article is chosen by while somebody types. */
export type FoundBy = {
	/** The words of the headline, in their order. */
	readonly title: string;
	readonly titled: readonly string[];
	/** The words of its id. */
	readonly named: readonly string[];
	/** The words of those who are quoted, and these as `writeNamed` writes them. */
	readonly names: readonly string[];
	readonly spoken: readonly string[];
	/** Its byline as `writeNamed` writes it. */
	readonly authors: readonly string[];
	/** Its tidied address as `addressTerm` writes it. */
	readonly address?: string;
};

/** A longer name or headline is found by its beginning. */
const LONGEST = 300;

/** Tells what an article is chosen by. */
export function foundBy({ id, headline, byline = "", url }: Article, speakers: readonly QuotedName[]): FoundBy {
	const words = nameWords(headline.slice(0, LONGEST));
	const quoted = speakers.filter(({ name }) => name.length <= LONGEST);
	return {
		title: words.join(" "),
		titled: [...new Set(words)],
		named: [...new Set(nameWords(id.slice(0, LONGEST)))],
		names: [...new Set(quoted.flatMap(({ name }) => nameWords(name)))],
		spoken: quoted.map(({ name }) => writeNamed(name)),
		authors: byline === "" || byline.length > LONGEST ? [] : [writeNamed(byline)],
		...(url && { address: addressTerm(tidyAddress(url)) }),
	};
}

/** A name as the engine sorts through all of them: its words, as nobody prints them, before it is as it is printed. */
export function writeNamed(name: string): string {
	return `${nameWords(name).join(" ")}\t${name}`;
}

/** The name as it is printed. */
export function readNamed(written: string): string {
	return written.slice(written.indexOf("\t") + 1);
}

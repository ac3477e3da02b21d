import type { Citation } from "../../core/answer/answer.ts";
import { dateInWords } from "../date-in-words.ts";

/**
 * Where a citation stands: the headline, and the publisher, the date in words, the paragraph, and where else it was
 * printed, as far as they are known.
 */
export type Source = { readonly headline: string; readonly facts: readonly string[] };

/** Where a citation stands, as parts: a platform may make the headline a link. */
export function sourceOf({ article, paragraph }: Pick<Citation, "article" | "paragraph">): Source {
	const { headline, publisher, published, alsoIn = [] } = article;
	const date = published === undefined ? undefined : dateInWords(published);
	const facts = [publisher, date, `paragraph ${paragraph.number}`, wordAlsoIn(alsoIn)];
	return { headline, facts: facts.filter((fact) => fact !== undefined) };
}

/** So many other places are named. */
const MOST_PLACES = 3;

/** Where else an article was printed: "also in Business, World"; nothing where it was not. */
export function wordAlsoIn(places: readonly string[]): string | undefined {
	if (places.length === 0) return undefined;
	const more = places.length - MOST_PLACES;
	return `also in ${places.slice(0, MOST_PLACES).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

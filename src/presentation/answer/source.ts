import type { Citation } from "../../core/answer/answer.ts";
import { dateInWords } from "../date-in-words.ts";

/**
 * Where a citation stands: the headline, and the publisher, the date in words and the paragraph as far as they are
 * known.
 */
export type Source = { readonly headline: string; readonly facts: readonly string[] };

/** Where a citation stands, as parts: a platform may make the headline a link. */
export function sourceOf({ article, paragraph }: Pick<Citation, "article" | "paragraph">): Source {
	const { headline, publisher, published } = article;
	const date = published === undefined ? undefined : dateInWords(published);
	const facts = [publisher, date, `paragraph ${paragraph.number}`].filter((fact) => fact !== undefined);
	return { headline, facts };
}

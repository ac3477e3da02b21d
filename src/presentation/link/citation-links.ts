import type { Citation } from "../../core/answer/answer.ts";
import { linkTo } from "./article-link.ts";

/** Where a citation can be read; null where nowhere, or where the address would be too long. */
export type CitationLinks = {
	/** Where the article was published, or else our own page. */
	readonly article: string | null;
	/** Our own page with the article as it was read, beside the former. */
	readonly asRead: string | null;
};

/** What the second link of a citation says. */
export const AS_READ = "As we read it";

/** The addresses that lead to the words of a citation, each at most `longest` characters long. */
export function citationLinks({ article, highlight, passage, page }: Citation, longest: number): CitationLinks {
	return choose(linkTo(article, highlight ?? passage, longest), fit(page, longest));
}

/** The same of a whole article. */
export function articleLinks({ article, page }: Pick<Citation, "article" | "page">, longest: number): CitationLinks {
	return choose(fit(article.url, longest), fit(page, longest));
}

function choose(published: string | null, own: string | null): CitationLinks {
	return published === null ? { article: own, asRead: null } : { article: published, asRead: own };
}

function fit(address: string | undefined, longest: number): string | null {
	return address !== undefined && address.length <= longest ? address : null;
}

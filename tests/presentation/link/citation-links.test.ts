import { expect, test } from "vitest";
import { articleLinks, citationLinks } from "#src/presentation/link/citation-links.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { cite } from "../made-citations.ts";

const URL = "https://news.example/rain";
const PAGE = "https://record.example/a/made?c=0.10.a.b#p1";

function links(url: string | undefined, page: string | undefined, longest = 512) {
	return citationLinks({ ...cite(makeArticle("Rain fell.", { url }), "Rain"), page }, longest);
}

test("citationLinks() leads to where the article was published, and beside that to our page", () => {
	expect(links(URL, PAGE)).toEqual({ article: `${URL}#:~:text=Rain`, asRead: PAGE });
	expect(links(URL, undefined)).toEqual({ article: `${URL}#:~:text=Rain`, asRead: null });
});

test("citationLinks() leads to our page where the article has no address", () => {
	expect(links(undefined, PAGE)).toEqual({ article: PAGE, asRead: null });
	expect(links(undefined, undefined)).toEqual({ article: null, asRead: null });
});

test("articleLinks() leads to a whole article in the same way", () => {
	const page = "https://record.example/a/made";
	expect(articleLinks({ article: makeArticle("Rain.", { url: URL }), page }, 512)).toEqual({
		article: URL,
		asRead: page,
	});
	expect(articleLinks({ article: makeArticle("Rain."), page }, 512)).toEqual({ article: page, asRead: null });
	expect(articleLinks({ article: makeArticle("Rain.", { url: URL }), page }, 3)).toEqual({
		article: null,
		asRead: null,
	});
});

test("citationLinks() leads nowhere where an address is too long", () => {
	expect(links(URL, PAGE, 30)).toEqual({ article: URL, asRead: null });
	expect(links(undefined, PAGE, 30)).toEqual({ article: null, asRead: null });
});

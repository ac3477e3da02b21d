import { html } from "hono/html";
import type { Searched } from "../../core/answer/answer.ts";
import type { Article } from "../../core/article/article.ts";
import { articlePath } from "../../newsroom/page-link.ts";
import { describeSearched } from "../../presentation/answer/searched-wording.ts";
import { dateInWords } from "../../presentation/date-in-words.ts";
import { PAGE } from "../../presentation/page/page-wording.ts";
import { renderAskForm } from "./ask-form.ts";
import { inLanguage, type Markup, words } from "./markup.ts";
import { TIMES } from "./times.ts";

export type HomeView = {
	/** The newest first. */
	readonly newest: readonly Article[];
	readonly searched: Searched;
};

/** Where to ask, what is searched, and the newest articles. */
export function renderHome({ newest, searched }: HomeView): Markup {
	return html`<h1 class="tagline">${PAGE.tagline}</h1>
${renderAskForm()}
<p class="searched">${describeSearched(searched, TIMES)}</p>
${newest.length > 0 && renderNewest(newest)}`;
}

function renderNewest(articles: readonly Article[]): Markup {
	return html`<section class="newest" aria-labelledby="newest"><h2 id="newest">${PAGE.newest}</h2>
<ul>${articles.map(renderListed)}</ul></section>`;
}

function renderListed(article: Article): Markup {
	const { headline, publisher, published } = article;
	const link = html`<a href="${articlePath(article)}" ${inLanguage(article.language)}>${words(headline)}</a>`;
	const facts = [publisher, published && dateInWords(published)].filter((it) => it !== undefined).join(" · ");
	return html`<li>${link}<span class="facts" dir="auto">${facts}</span></li>`;
}

import { html } from "hono/html";
import type { Searched } from "../../core/answer/answer.ts";
import type { Article, Paragraph, Span } from "../../core/article/article.ts";
import type { Quotation } from "../../core/quotation/quotation.ts";
import type { CitedWords } from "../../newsroom/page-link.ts";
import { wordCorrections } from "../../presentation/answer/corrections.ts";
import { wordAlsoIn } from "../../presentation/answer/source.ts";
import { isolate } from "../../presentation/isolate.ts";
import {
	nameCited,
	nameLastCorrection,
	nameParagraph,
	PAGE,
	wordAsRead,
	wordDates,
} from "../../presentation/page/page-wording.ts";
import { renderAskForm } from "./ask-form.ts";
import { inDirection, inLanguage, type Markup, words } from "./markup.ts";
import { renderQuoted } from "./render-quoted.ts";
import { TIMES } from "./times.ts";

/** What is shown of an article. */
export type ArticleView = {
	readonly article: Article;
	readonly cited: CitedWords;
	/** When it was read. */
	readonly searched: Pick<Searched, "asOf">;
	/** All of it, in the order of the text. */
	readonly quotations: readonly Quotation[];
};

/** An article as it was read: what was corrected first, its paragraphs by their numbers, the cited words lit. */
export function renderArticle(view: ArticleView): Markup {
	const { article, cited } = view;
	const spoken = inLanguage(article.language);
	return html`<div class="sheet" ${inDirection(article.language)}>
<div>
<article>
${renderHead(view, spoken)}
${renderCorrections(article)}
${renderFate(article, cited)}
<div class="text" ${spoken}>${renderText(article, cited)}</div>
</article>
${renderAskForm({ label: PAGE.askAbout, article: article.id })}
</div>
${renderQuoted(view)}
</div>`;
}

function renderHead({ article, searched }: ArticleView, spoken: Markup): Markup {
	const { headline, standfirst, byline, dateline, publisher, section, alsoIn = [] } = article;
	const kicker = [publisher, section].filter((it) => it !== undefined).join(" · ");
	const dates = wordDates(article);
	const facts = [
		...dates.map(({ label, iso, day }) => html`${label} <time datetime="${iso}">${day}</time>`),
		...[dateline, wordAlsoIn(alsoIn)].filter((it) => it !== undefined).map((it) => html`<bdi>${it}</bdi>`),
	];
	return html`<header>
${line("kicker", kicker)}
<h1 ${spoken}>${words(headline)}</h1>
${standfirst && html`<p class="standfirst" ${spoken}>${words(standfirst)}</p>`}
${byline && html`<p class="byline" ${spoken}>${words(byline)}</p>`}
<p class="facts ours">${facts.map((fact, at) => html`${at > 0 && " · "}${fact}`)}</p>
<p class="facts ours">${wordAsRead(searched, TIMES)}</p>
${renderPublished(article)}
</header>`;
}

function line(name: string, text: string): Markup | string {
	return text === "" ? "" : html`<p class="${name}" dir="auto">${text}</p>`;
}

/** The link to where it was published. A file may hold any address; a browser runs some. */
function renderPublished({ url }: Article): Markup | string {
	const protocol = URL.parse(url ?? "")?.protocol;
	if (url === undefined || (protocol !== "https:" && protocol !== "http:")) return "";
	return html`<p class="facts ours"><a href="${url}" rel="noreferrer">${PAGE.atPublisher}</a></p>`;
}

function renderCorrections(article: Article): Markup | string {
	const lines = wordCorrections([{ article }], isolate);
	if (lines.length === 0) return "";
	return html`<section class="noted ours" aria-labelledby="corrections"><h2 id="corrections">${PAGE.corrections}</h2>
<ul>${lines.map((it) => html`<li>${words(it)}</li>`)}</ul></section>`;
}

/** What became of the cited words. Whoever is led to them sees what stands here all the same: it stays in view. */
function renderFate(article: Article, cited: CitedWords): Markup | string {
	if (cited.kind === "none") return "";
	if (cited.kind === "changed") return html`<p class="banner ours" role="note">${PAGE.changed}</p>`;
	const paragraph = article.paragraphs.find(({ end }) => end > cited.lit.start);
	if (!paragraph) return "";
	const corrected = nameLastCorrection(article);
	return html`<p class="cited-at ours"><a href="#p${paragraph.number}">${nameCited(paragraph.number)}</a></p>
${corrected && html`<p class="banner ours"><a href="#corrections">${corrected}</a></p>`}`;
}

/** The whole text, with what stands between the paragraphs: parsed, it is the article’s. */
function renderText(article: Article, cited: CitedWords): readonly Markup[] {
	const { text, paragraphs } = article;
	const between = (at: number) => words(text.slice(paragraphs[at - 1]?.end ?? 0, paragraphs[at]?.start ?? text.length));
	const shown = paragraphs.map((paragraph, at) => html`${between(at)}${renderParagraph(article, paragraph, cited)}`);
	return [...shown, between(paragraphs.length)];
}

function renderParagraph(article: Article, paragraph: Paragraph, cited: CitedWords): Markup {
	const { number } = paragraph;
	const isCited = cited.kind === "stands" && overlaps(cited.lit, paragraph);
	const content = html`${renderNumber(number)}${renderWords(article, paragraph, cited)}`;
	const id = html`id="p${number}"${isCited && html` class="cited"`}`;
	// Where the article’s language is not known, each paragraph is written as its first letters are.
	const dir = article.language === undefined && html` dir="auto"`;
	switch (formOf(article, paragraph)) {
		case "heading":
			return html`<h2 ${id}${dir}>${content}</h2>`;
		case "block-quote":
			return html`<blockquote><p ${id}${dir}>${content}</p></blockquote>`;
		default:
			return html`<p ${id}${dir}>${content}</p>`;
	}
}

// The number is in an attribute, so that it is no part of the text, and is not copied with it.
function renderNumber(number: number): Markup {
	const name = nameParagraph(number);
	return html`<a class="number" href="#p${number}" data-number="${number}" aria-label="${name}"></a>`;
}

/** What the markup of its file made of a whole paragraph. */
function formOf({ forms = [] }: Article, { start, end }: Span) {
	return forms.find((form) => form.kind !== "bold" && form.start <= start && form.end >= end)?.kind;
}

function renderWords({ text }: Article, { start, end }: Span, cited: CitedWords): Markup {
	if (cited.kind !== "stands" || !overlaps(cited.lit, { start, end })) return words(text.slice(start, end));
	const [from, to] = [Math.max(start, cited.lit.start), Math.min(end, cited.lit.end)];
	const lit = html`<mark>${words(text.slice(from, to))}</mark>`;
	return html`${words(text.slice(start, from))}${lit}${words(text.slice(to, end))}`;
}

function overlaps(one: Span, other: Span): boolean {
	return one.start < other.end && one.end > other.start;
}

import { html } from "hono/html";
import type { Citation } from "../../core/answer/answer.ts";
import { type Article, type Span, textOf } from "../../core/article/article.ts";
import { citationPath } from "../../newsroom/page-link.ts";
import { attributionOf } from "../../presentation/answer/attribution.ts";
import { sourceOf } from "../../presentation/answer/source.ts";
import { inLanguage, type Markup, words } from "./markup.ts";

/** A citation: whose words they are, the passage with the words that answer lit, and where it stands. */
export function renderCitation(citation: Citation): Markup {
	const { article } = citation;
	return html`<figure class="citation">
${renderAttribution(citation)}
<blockquote ${inLanguage(article.language)}>${renderPassage(citation)}</blockquote>
${renderSource(citation)}
</figure>`;
}

function renderAttribution(citation: Citation): Markup | string {
	const attribution = attributionOf(citation);
	if (attribution === null) return "";
	const { label, speaker } = attribution;
	if (speaker === null) return html`<p class="attribution">${label}</p>`;
	const described = speaker.description === null ? "" : html`, <bdi>${words(speaker.description)}</bdi>`;
	return html`<p class="attribution">${label} <b><bdi>${words(speaker.name)}</bdi></b>${described}</p>`;
}

function renderPassage({ article, passage, highlight }: Citation): Markup {
	if (highlight === null) return show(article, passage);
	const before = show(article, { start: passage.start, end: highlight.start });
	const after = show(article, { start: highlight.end, end: passage.end });
	return html`${before}<mark>${show(article, highlight)}</mark>${after}`;
}

function show(article: Article, span: Span): Markup {
	return words(textOf(article, span));
}

function renderSource(citation: Citation): Markup {
	const { headline, facts } = sourceOf(citation);
	const link = html`<a href="${citationPath(citation)}"><bdi>${words(headline)}</bdi></a>`;
	return html`<figcaption>${link}${facts.map((fact) => html` · <bdi>${fact}</bdi>`)}</figcaption>`;
}

import { html } from "hono/html";
import { type Article, textOf } from "../../core/article/article.ts";
import type { Quotation } from "../../core/quotation/quotation.ts";
import { nameParagraph, PAGE, STANCES } from "../../presentation/page/page-wording.ts";
import { inLanguage, type Markup, words } from "./markup.ts";

type Quoted = { readonly article: Article; readonly quotations: readonly Quotation[] };

/** Who is quoted in an article, in the order of its text, and in which paragraphs. */
export function renderQuoted({ article, quotations }: Quoted): Markup {
	const speakers = [...Map.groupBy(quotations, ({ speaker }) => (speaker ? textOf(article, speaker.name) : null))];
	const named = speakers.filter(([name]) => name !== null);
	const unnamed = speakers.filter(([name]) => name === null);
	const list = html`<ul>${[...named, ...unnamed].map(([, said]) => renderSpeaker(article, said))}</ul>`;
	return html`<aside class="quoted ours" aria-labelledby="quoted"><h2 id="quoted">${PAGE.quoted}</h2>
${speakers.length === 0 ? html`<p>${PAGE.nobody}</p>` : list}</aside>`;
}

function renderSpeaker(article: Article, said: readonly Quotation[]): Markup {
	const speaker = said.find(({ speaker }) => speaker?.description)?.speaker ?? said[0]?.speaker;
	const places = [...Map.groupBy(said, ({ paragraph, stance }) => `${paragraph} ${stance}`).values()];
	return html`<li>${speaker ? renderName(article, speaker) : html`<b>${PAGE.notNamed}</b>`}
<span class="places">${places.map(([first]) => first && renderPlace(first))}</span></li>`;
}

function renderName(article: Article, { name, description }: NonNullable<Quotation["speaker"]>): Markup {
	const spoken = inLanguage(article.language);
	const [who, what] = [textOf(article, name), description && textOf(article, description)];
	return html`<b ${spoken}>${words(who)}</b>${what && html` <span class="description" ${spoken}>${words(what)}</span>`}`;
}

function renderPlace({ paragraph, stance }: Quotation): Markup {
	const how = stance === "said" ? "" : ` (${STANCES[stance]})`;
	return html` <a href="#p${paragraph}" aria-label="${nameParagraph(paragraph)}${how}">${paragraph}${how}</a>`;
}

import { type APIButtonComponent, type APIComponentInContainer, ButtonStyle, ComponentType } from "discord.js";
import type { Article } from "../../core/article/article.ts";
import { introduceList, listedFacts, pageOf } from "../../presentation/article-list.ts";
import { clip } from "../../presentation/clip.ts";
import { AS_READ, articleLinks } from "../../presentation/link/citation-links.ts";
import { articleKey } from "./markup/article-key.ts";
import { container, row, textDisplay } from "./markup/components.ts";
import { type Form, wordsField } from "./markup/form.ts";
import { inline, inlineSentence } from "./markup/inline.ts";
import { assertBudget } from "./markup/limits.ts";
import { type ListPress, type ListView, LONGEST_ARTICLE_KEY, writeListPress } from "./markup/list-press.ts";
import { bold, maskedLink, smallPrint } from "./markup/markdown.ts";
import type { Outgoing } from "./markup/outgoing.ts";

const LONGEST_ADDRESS = 400;

/** What is listed, and the address of our own page of an article, where there is one. */
export type Listing = ListView & { readonly pageOf: (article: Article) => string | undefined };

/** A page of a list of articles, each with a button to ask about it, and buttons to the pages beside it. */
export function renderArticles(articles: readonly Article[], { pageOf: addressOf, ...view }: Listing): Outgoing {
	const { items, number, pages } = pageOf(articles, view.page);
	const where = pages > 1 ? [`Page ${(number + 1).toLocaleString("en")} of ${pages.toLocaleString("en")}`] : [];
	const turn = (label: string, page: number) => listButton(label, { kind: "list", view: { ...view, page } });
	const before = number > 0 ? [turn("Previous page", number - 1)] : [];
	const after = number < pages - 1 ? [turn("Next page", number + 1)] : [];
	const heading = introduceList({ ...view, total: articles.length }, inline);
	const parts = [
		textDisplay([heading, ...where.map(smallPrint)].join("\n")),
		...items.map((article) => renderListed(article, addressOf(article))),
		...row([...before, ...after]),
	];
	return { components: assertBudget([container(parts)]), isPrivate: true };
}

function renderListed(article: Article, page: string | undefined): APIComponentInContainer {
	const { headline } = article;
	const { article: address, asRead } = articleLinks({ article, page }, LONGEST_ADDRESS);
	const links = [...maskedLink("Read article", address ?? ""), ...maskedLink(AS_READ, asRead ?? "")];
	const facts = smallPrint([...listedFacts(article).map(inline), ...links].join(" · "));
	const accessory = listButton("Ask about it", { kind: "about", article: articleKey(article, LONGEST_ARTICLE_KEY) });
	const components = [textDisplay(`${bold(inlineSentence(headline))}\n${facts}`)];
	return { type: ComponentType.Section, components, accessory };
}

function listButton(label: string, press: ListPress): APIButtonComponent {
	return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: writeListPress(press) };
}

/** The name of the field in which somebody asks about an article. */
export const QUESTION_FIELD = "question";
const LONGEST_QUESTION = 300;
/** https://docs.discord.com/developers/interactions/receiving-and-responding (Modal) */
const LONGEST_TITLE = 45;

/** The form in which somebody asks about one article. */
export function renderAskAbout(article: Article): Form {
	const field = {
		name: QUESTION_FIELD,
		label: "Your question",
		most: LONGEST_QUESTION,
		isRequired: true,
		isLong: false,
	};
	return {
		title: clip(article.headline.replace(/\s+/g, " ").trim(), LONGEST_TITLE),
		custom_id: writeListPress({ kind: "about", article: articleKey(article, LONGEST_ARTICLE_KEY) }),
		components: [wordsField(field)],
	};
}

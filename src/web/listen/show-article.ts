import type { Article } from "../../core/article/article.ts";
import { isUsable } from "../../core/article/usable.ts";
import { findQuotations } from "../../core/quotation/find-quotations.ts";
import type { Quotation } from "../../core/quotation/quotation.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { CITED, findCited } from "../../newsroom/page-link.ts";
import { explainWithdrawn, NO_PAGE, PAGE } from "../../presentation/page/page-wording.ts";
import type { Desk } from "../desk.ts";
import { renderPage } from "../render/page.ts";
import { renderArticle } from "../render/render-article.ts";
import { refuse, refuseUnknown } from "./refuse.ts";
import type { WebContext } from "./web-context.ts";

/** Shows an article, and the words of it that the address cites. Of one that was withdrawn only that is told. */
export async function showArticle(desk: Desk, context: WebContext): Promise<Response> {
	const { newsroom, style } = desk;
	const id = context.req.param("id") ?? "";
	if (newsroom.isForgotten(id)) return refuseUnknown(desk, context);
	await newsroom.bring([id]);
	const withdrawal = newsroom.withdrawn.get(id);
	if (withdrawal)
		return refuse(desk, context, { status: 410, title: PAGE.withdrawn, text: explainWithdrawn(withdrawal.on) });
	const article = newsroom.articles.get(id);
	// An embargo may begin, and an article expire, between two looks at the folder.
	const isThere = article !== undefined && isUsable(article, newsroom.now());
	if (!isThere) return newsroom.archive.searched.reading ? refuseForNow(desk, context) : refuseUnknown(desk, context);
	const cited = findCited(article, context.req.query(CITED));
	const { searched } = newsroom.archive;
	const main = renderArticle({ article, cited, searched, quotations: quotationsOf(newsroom, article) });
	return context.html(renderPage({ title: article.headline, main, style: style.hash }));
}

const RETRY_AFTER = 60;

function refuseForNow(desk: Desk, context: WebContext): Response | Promise<Response> {
	context.header("Retry-After", String(RETRY_AFTER));
	return refuse(desk, context, { status: 503, ...NO_PAGE["still-reading"] });
}

function quotationsOf({ archive: { index } }: Newsroom, article: Article): readonly Quotation[] {
	const { id } = article;
	if (index.articles[index.numberOf(id) ?? -1] !== article) return findQuotations(article);
	return index.passagesIn(index.passagesOf(id)).flatMap(({ quotations }) => quotations);
}

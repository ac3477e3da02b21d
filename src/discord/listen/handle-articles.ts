import { asksForHelp } from "../../core/question/intent/read-intent.ts";
import type { Desk } from "../../newsroom/desk.ts";
import { refuseQuestion } from "../../presentation/apologies.ts";
import { LISTED_GONE } from "../../presentation/article-list.ts";
import type { PressResponder } from "../connection/respond.ts";
import { readArticleChoice } from "../read/article-choice.ts";
import type { SentForm } from "../read/sent-form.ts";
import type { Use } from "../read/use.ts";
import { explainUse } from "../render/help.ts";
import { fitListed, type ListPress, type ListView } from "../render/markup/list-press.ts";
import { notice } from "../render/markup/notice.ts";
import type { Outgoing } from "../render/markup/outgoing.ts";
import { QUESTION_FIELD, renderArticles, renderAskAbout } from "../render/render-articles.ts";
import { replyToNarrowed } from "./narrowed-question.ts";

const ORDERS = ["newest", "oldest"] as const;

/** The first page of the articles that somebody wants listed. */
export function listArticles({ options }: Pick<Use, "options">, desk: Desk): Promise<Outgoing> {
	const [topic = "", by = ""] = [options.about, options.author].map((typed) => fitListed(typed ?? ""));
	const order = ORDERS.find((it) => it === options.order) ?? "fitting";
	return showPage({ topic, by, order, page: 0 }, desk);
}

/** Does what the press of a button of a list asks for. */
export async function handleListPress(press: ListPress, responder: PressResponder, desk: Desk): Promise<unknown> {
	if (press.kind === "list") return responder.replace(await showPage(press.view, desk));
	const found = await readArticleChoice(desk.newsroom, press.article);
	if (found.kind !== "found") return responder.send(notice(LISTED_GONE));
	return (await responder.ask(renderAskAbout(found.article))) || responder.send(notice(TOO_LATE));
}

const TOO_LATE = "That took too long. Press again.";

// Looking through articles counts as no question, but waits for its turn like one.
async function showPage(view: ListView, { newsroom, turns }: Desk): Promise<Outgoing> {
	await turns.take();
	return renderArticles(await newsroom.browse(view), { ...view, pageOf: newsroom.pageOf });
}

/** The message that answers a question about an article of a list; for whoever asked alone, until they share it. */
export async function answerAbout(article: string, { fields, origin }: SentForm, desk: Desk): Promise<Outgoing> {
	const question = fields[QUESTION_FIELD] ?? "";
	if (asksForHelp(question)) return explainUse(desk.newsroom, null);
	const refusal = refuseQuestion(question);
	if (refusal !== null) return notice(refusal);
	const found = await readArticleChoice(desk.newsroom, article);
	if (found.kind !== "found") return notice(LISTED_GONE);
	return replyToNarrowed(desk, { question, speaker: null, article, isHidden: true, origin });
}

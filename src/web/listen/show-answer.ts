import { checkPasted } from "../../core/check.ts";
import { explainLost } from "../../presentation/apologies.ts";
import { PAGE } from "../../presentation/page/page-wording.ts";
import type { Desk } from "../desk.ts";
import { renderPage } from "../render/page.ts";
import { renderAnswer } from "../render/render-answer.ts";
import { findOwn } from "./find-own.ts";
import { refuse } from "./refuse.ts";
import type { WebContext } from "./web-context.ts";

/** Shows an answer that was given here, as far as its articles still say what it cites. */
export async function showAnswer(desk: Desk, context: WebContext): Promise<Response> {
	const { newsroom, style, turns } = desk;
	const id = context.req.param("id") ?? "";
	const found = await findOwn(newsroom, id);
	if (found.kind !== "found")
		return refuse(desk, context, { status: STATUSES[found.kind], title: PAGE.noAnswer, text: explainLost(found) });
	await turns.take();
	const { answer } = found;
	const pasted = await checkPasted(newsroom.check, { question: answer.question });
	return context.html(
		renderPage({ title: PAGE.answer, main: renderAnswer({ answer, pasted, id }), style: style.hash }),
	);
}

const STATUSES = {
	expired: 404,
	"out-of-reach": 503,
	removed: 410,
	withdrawn: 410,
	"article-gone": 410,
	"article-changed": 410,
	"passage-changed": 410,
} as const;

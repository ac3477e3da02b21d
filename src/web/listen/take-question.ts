import { z } from "zod";
import { checkPasted } from "../../core/check.ts";
import { noteAnswer } from "../../newsroom/note-answer.ts";
import { takeTurn } from "../../newsroom/take-turn.ts";
import { refuseQuestion } from "../../presentation/apologies.ts";
import { NO_PAGE, PAGE } from "../../presentation/page/page-wording.ts";
import type { Desk } from "../desk.ts";
import { PLATFORM } from "../platform.ts";
import { type Sender, whoAsks } from "../read/who-asks.ts";
import { renderPage } from "../render/page.ts";
import { renderAnswer } from "../render/render-answer.ts";
import { findOwn } from "./find-own.ts";
import { readForm } from "./read-form.ts";
import { refuse, refuseUnknown } from "./refuse.ts";
import type { WebContext } from "./web-context.ts";

/** What a form of ours sends. */
const Form = z.object({
	question: z.string().default(""),
	after: z.string().optional(),
	article: z.string().optional(),
});

/**
 * Answers a question that was typed into a page. The answer has an address of its own, which holds no word of the
 * question: so it can be opened again and gone back to.
 */
export async function takeQuestion(desk: Desk, context: WebContext): Promise<Response> {
	const { newsroom, settings } = desk;
	const fields = await readForm(context);
	if (fields === null) return refuse(desk, context, { status: 413, ...NO_PAGE["too-large"] });
	const form = Form.parse(fields);
	const question = form.question.trim();
	const refusal = refuseQuestion(question);
	if (refusal !== null) return refuse(desk, context, { status: 400, title: PAGE.noAnswer, text: refusal });
	if (form.article !== undefined) await newsroom.bring([form.article]);
	if (form.article !== undefined && !newsroom.articles.has(form.article)) return refuseUnknown(desk, context);
	const user = whoAsks(senderOf(context), settings);
	const wait = await takeTurn(desk, { platform: PLATFORM, user, question });
	if (wait !== null) return refuse(desk, context, { status: 429, title: PAGE.noAnswer, text: wait });
	const began = newsroom.now();
	const before = form.after === undefined ? null : await findOwn(newsroom, form.after);
	const conversation = before?.kind === "found" ? before.answer.conversation : undefined;
	const answer = await newsroom.ask({ question, article: form.article, conversation });
	const id = await newsroom.state.answers.keep({ platform: PLATFORM, scope: null, asker: NOBODY, answer });
	const took = newsroom.now() - began;
	noteAnswer(newsroom, { platform: PLATFORM, surface: "page", took }, answer);
	if (id !== null) return context.redirect(`/answers/${id}`, 303);
	const pasted = await checkPasted(newsroom.check, { question, article: form.article });
	const main = renderAnswer({ answer, pasted, id });
	return context.html(renderPage({ title: PAGE.answer, main, style: desk.style.hash }));
}

function senderOf({ env, req }: WebContext): Sender {
	return { address: env?.incoming?.socket.remoteAddress, header: (name) => req.header(name) };
}

// Nobody is known here, and no address is kept.
const NOBODY = "";

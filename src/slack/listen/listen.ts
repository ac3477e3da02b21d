import type { InFlight } from "../../newsroom/in-flight.ts";
import { type Mail, UNKEPT } from "../../newsroom/mail.ts";
import { attempt, type Task } from "../connection/attempt.ts";
import type { Desk } from "../desk.ts";
import { ACTIONS, CALLBACKS } from "../render/markup/press.ts";
import { answerAbout, askAbout } from "./ask-about.ts";
import { askFromHome } from "./ask-from-home.ts";
import { handleCheck, handleCheckShortcut } from "./handle-check.ts";
import { handleAsk, handleQuotes } from "./handle-command.ts";
import { handleHome } from "./handle-home.ts";
import { handleLinks } from "./handle-links.ts";
import { handleMessage } from "./handle-message.ts";
import { handleNowReads, handlePress, type Pressed } from "./handle-press.ts";
import { handleShortcut } from "./handle-shortcut.ts";
import { shareAnswer } from "./share-answer.ts";
import { handleShareCheck } from "./share-check.ts";
import type { Tray } from "./take-in.ts";
import { takeReason, takeVote } from "./take-vote.ts";
import { showContext, showInstead, turnContext, turnPage } from "./turn-pages.ts";

type Heard = { readonly body: unknown };
type Acknowledged = Heard & { readonly ack: () => Promise<void> };

/** What is used of a Bolt app to hear what Slack has to say. */
export type Listening = {
	readonly event: (
		name: "app_mention" | "message" | "app_home_opened" | "link_shared",
		hear: (heard: Heard) => Promise<void>,
	) => void;
	readonly command: (name: string, hear: (heard: Acknowledged) => Promise<void>) => void;
	readonly shortcut: (callbackId: string, hear: (heard: Acknowledged) => Promise<void>) => void;
	readonly action: (actionId: string, hear: (heard: Acknowledged) => Promise<void>) => void;
	readonly view: (callbackId: string, hear: (heard: Acknowledged) => Promise<void>) => void;
};

/** Gives a task for what was heard; null where there is nothing to do. */
type Receive = (desk: Desk, body: unknown) => Found | Promise<Found>;
type Found = Task | null;

const BUTTONS: Readonly<Record<string, (desk: Desk, pressed: Pressed) => Promise<void>>> = {
	[ACTIONS.showContext]: showContext,
	[ACTIONS.showContextOf]: showContext,
	[ACTIONS.earlierParagraphs]: turnContext,
	[ACTIONS.laterParagraphs]: turnContext,
	[ACTIONS.previousPage]: turnPage,
	[ACTIONS.nextPage]: turnPage,
	[ACTIONS.showInstead]: showInstead,
	[ACTIONS.share]: shareAnswer,
	[ACTIONS.vote]: takeVote,
};

export type Hearing = { readonly inFlight: InFlight } & Pick<Tray, "takeOut">;

/** Listens to all that `manifest.json` asks Slack to tell. Whatever it is, it is kept and acknowledged first. */
export function listen(app: Listening, desk: Desk, { inFlight, takeOut }: Hearing): void {
	const take = (receive: Receive, { body }: Heard) =>
		inFlight.add(attend(() => receive(desk, body), desk, takeOut(body)));
	// Bolt acknowledges events by itself, before anybody hears of them.
	const hear = (receive: Receive) => (heard: Heard) => take(receive, heard);
	const answer = (receive: Receive) => async (heard: Acknowledged) => {
		// Where that fails, because the socket has just closed, the answer may still arrive by another way.
		const acknowledged = heard.ack().catch(desk.newsroom.reportFailure);
		await take(receive, heard);
		await acknowledged;
	};
	app.event("app_mention", hear(handleMessage));
	app.event("message", hear(handleMessage));
	app.event("app_home_opened", hear(handleHome));
	if (desk.unfurls) app.event("link_shared", hear(handleLinks));
	app.command(desk.commands.ask, answer(handleAsk));
	app.command(desk.commands.quotes, answer(handleQuotes));
	app.command(desk.commands.check, answer(handleCheck));
	app.shortcut(CALLBACKS.findInArticle, answer(handleShortcut));
	app.shortcut(CALLBACKS.checkQuotation, answer(handleCheckShortcut));
	app.view(CALLBACKS.reason, answer(takeReason));
	app.view(CALLBACKS.askAbout, answer(answerAbout));
	app.action(ACTIONS.askAbout, answer(askAbout));
	app.action(ACTIONS.searchHome, answer(askFromHome));
	app.action(ACTIONS.askAgain, answer(askFromHome));
	app.action(ACTIONS.shareCheck, answer(handleShareCheck));
	app.action(ACTIONS.nowReads, answer(handleNowReads));
	for (const [id, work] of Object.entries(BUTTONS))
		app.action(
			id,
			answer((place, body) => handlePress(place, body, work)),
		);
}

/** Does what was heard, even where it cannot be read. */
export async function attend(
	receive: () => Found | Promise<Found>,
	{ newsroom }: Desk,
	mail: Mail = UNKEPT,
): Promise<void> {
	let task: Found;
	try {
		task = await receive();
	} catch (error) {
		task = { work: () => Promise.reject(error), tell: async () => {} };
	}
	if (task !== null) await attempt(task, { ...newsroom, mail });
	else await mail.finish();
}

import type { Desk } from "../../newsroom/desk.ts";
import { EXPIRED, READS_AS_BEFORE } from "../../presentation/apologies.ts";
import { narrowingOf } from "../../presentation/typed-narrowing.ts";
import type { PressResponder, Responder } from "../connection/respond.ts";
import { notice } from "../render/markup/notice.ts";
import type { Outgoing } from "../render/markup/outgoing.ts";
import type { Place } from "../render/markup/press.ts";
import { placesOf } from "../render/places.ts";
import { renderAnswer } from "../render/render-answer.ts";
import { type ContextView, renderContext } from "../render/render-context.ts";
import { renderLost } from "../render/render-lost.ts";
import { type AllowedPress, checkPress, type PressedButton } from "./allowed-press.ts";
import { replyToNarrowed } from "./narrowed-question.ts";
import { findShared, shareAnswer } from "./share-answer.ts";
import { takeVote } from "./take-vote.ts";

/** Does what the press of a button or the choice from a select asks for, if whoever pressed may do that. */
export async function handlePress(pressed: PressedButton, responder: PressResponder, desk: Desk): Promise<unknown> {
	const checked = await checkPress(pressed, desk.newsroom);
	if (checked.kind === "refused") return responder.send(notice(checked.reason));
	if (checked.kind === "lost") return responder.send(renderLost(checked.lost, checked.press));
	const { press } = checked;
	switch (press.kind) {
		case "show":
			return show(checked, { place: press.place, responder, desk });
		case "pick":
			return show(checked, { place: Number(checked.chosen), responder, desk });
		case "context":
			return responder.send(showContext(checked, { id: press.answer, place: press.place, distance: 0 }));
		case "turn":
			return responder.replace(
				showContext(checked, { id: press.answer, place: press.place, distance: press.distance }),
			);
		case "instead":
			return responder.send(await render(checked, { place: "all", isPrivate: true, desk }));
		case "now":
			return responder.send(notice(READS_AS_BEFORE));
		case "share":
			return shareAnswer(checked, responder, desk);
		case "vote":
			return takeVote(checked, responder, desk);
		case "why":
			return responder.send(notice(EXPIRED));
		case "article":
			return responder.send(await askAgain(checked, { article: checked.chosen, speaker: press.speaker }, desk));
		case "everywhere":
			return responder.send(await askAgain(checked, { article: null, speaker: press.speaker }, desk));
	}
}

type Showing = { readonly place: Place; readonly responder: Responder; readonly desk: Desk };

/** Shows other citations: in place to whoever asked or sees the message alone, to others as a copy of their own. */
async function show(checked: AllowedPress, { place, responder, desk }: Showing): Promise<unknown> {
	const { given, isSeenAlone, origin } = checked;
	if (place !== "all" && !placesOf(given.answer)[place]) return responder.send(notice(EXPIRED));
	const isOwn = isSeenAlone || given.asker === origin.asker;
	const message = await render(checked, { place, isPrivate: isSeenAlone || !isOwn, desk });
	return isOwn ? responder.replace(message) : responder.send(message);
}

type Shown = { readonly place: Place; readonly isPrivate: boolean; readonly desk: Desk };

async function render({ given, press, origin }: AllowedPress, { place, isPrivate, desk }: Shown): Promise<Outgoing> {
	const canShare = isPrivate && origin.canShare && given.answer.kind === "answered";
	const isShared = canShare && (await findShared(desk.newsroom, press.answer)) !== null;
	return {
		components: renderAnswer(given.answer, { id: press.answer, place, isPrivate, canShare, isShared }),
		isPrivate,
	};
}

function showContext({ given }: AllowedPress, view: ContextView): Outgoing {
	const citation = placesOf(given.answer)[view.place];
	return citation ? { components: renderContext(citation, view), isPrivate: true } : notice(EXPIRED);
}

type Again = { readonly article: string | null; readonly speaker: string };

/** Asks the question of an answer anew, with what else narrowed it; what is private stays so until it is shared. */
function askAgain({ given, origin }: AllowedPress, { article, speaker }: Again, desk: Desk): Promise<Outgoing> {
	const { answer } = given;
	const again = { question: answer.question, speaker: speaker || null, article, narrowing: narrowingOf(answer) };
	return replyToNarrowed(desk, { ...again, isHidden: true, origin });
}

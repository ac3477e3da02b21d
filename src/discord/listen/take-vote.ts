import type { Desk } from "../../newsroom/desk.ts";
import { EXPIRED } from "../../presentation/apologies.ts";
import { THANKS, writeReason } from "../../presentation/feedback.ts";
import type { PressResponder } from "../connection/respond.ts";
import { notice } from "../render/markup/notice.ts";
import type { Outgoing } from "../render/markup/outgoing.ts";
import { renderWhy, WHY_FIELDS } from "../render/render-votes.ts";
import type { AllowedPress } from "./allowed-press.ts";

const SAY_WHY = `${THANKS} To say why, press it once more.`;

/** Takes a vote on an answer; of one that says "not helpful" it asks why. */
export async function takeVote(
	{ press, origin }: AllowedPress,
	responder: PressResponder,
	{ newsroom }: Desk,
): Promise<void> {
	const isHelpful = press.kind === "vote" && press.isHelpful;
	const vote = isHelpful ? "helpful" : "not-helpful";
	const isTaken = await newsroom.state.votes.cast({ answer: press.answer, voter: origin.asker, vote, reason: null });
	const hasAsked = isTaken && !isHelpful && (await responder.ask(renderWhy(press.answer)));
	if (hasAsked) return;
	await responder.send(notice(isTaken ? (isHelpful ? THANKS : SAY_WHY) : EXPIRED));
}

/** Takes the reason for a vote, by the fields of the form that asked for it. */
export async function takeReason(
	{ press, origin }: AllowedPress,
	fields: Readonly<Record<string, string>>,
	{ newsroom }: Desk,
): Promise<Outgoing> {
	const reason = writeReason(fields[WHY_FIELDS.reason] ?? "", fields[WHY_FIELDS.words] ?? "");
	const vote = { answer: press.answer, voter: origin.asker, vote: "not-helpful", reason } as const;
	return notice((await newsroom.state.votes.cast(vote)) ? THANKS : EXPIRED);
}

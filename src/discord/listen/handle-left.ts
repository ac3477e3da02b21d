import { type Client, InteractionWebhook } from "discord.js";
import type { Desk } from "../../newsroom/desk.ts";
import type { LeftMail } from "../../newsroom/mailroom.ts";
import { RESTARTED, RESTARTED_MEANWHILE } from "../../presentation/apologies.ts";
import { findOriginal } from "../connection/original.ts";
import { respondLater } from "../connection/respond.ts";
import { Kept } from "../read/kept.ts";
import type { Use } from "../read/use.ts";
import { notice } from "../render/markup/notice.ts";
import type { Outgoing } from "../render/markup/outgoing.ts";
import { answerWith } from "./answer-with.ts";
import { answerCommand } from "./handle-command.ts";
import { handleMessage, tellInReply } from "./handle-message.ts";
import { notePost } from "./note-post.ts";

export type Leaving = { readonly client: Client<true>; readonly desk: Desk };

/** Answers what an earlier program left, or tells whoever waits why not. */
export async function handleLeft(left: LeftMail, { client, desk }: Leaving): Promise<void> {
	const read = Kept.safeParse(JSON.parse(left.body));
	if (!read.success) {
		// Another version kept it.
		await desk.newsroom.reportFailure(read.error);
		return left.finish();
	}
	const kept = read.data;
	if (kept.kind === "message") {
		const answering = { client, desk, mail: left };
		// Later than that Discord may have forgotten the nonce of an answer that arrived.
		const reason = left.mayBeAnswered ? RESTARTED_MEANWHILE : RESTARTED;
		return left.isLate ? tellInReply(kept.message, answering, reason) : handleMessage(kept.message, answering);
	}
	const applicationId = client.application.id;
	const webhook = new InteractionWebhook(client, applicationId, kept.token);
	const isPrivate = kept.kind === "press" || kept.use.isHidden;
	const responder = respondLater(webhook, { isPrivate });
	return answerWith({ responder, desk, mail: left }, async () => {
		if (kept.kind === "press") {
			await responder.add(notice(RESTARTED));
			return;
		}
		const original = await findOriginal(client, { applicationId, token: kept.token });
		if (original === "answered") return;
		const outgoing = await write(kept.use, { left, desk, isGone: original === "deleted" });
		if (!(await left.begin())) return;
		if (original === "promised") await notePost(desk.newsroom, outgoing, await responder.send(outgoing));
		else await responder.add({ ...outgoing, isPrivate: true });
	});
}

type Writing = {
	readonly left: LeftMail;
	readonly desk: Desk;
	/** Whether the promise of an answer was taken away, because the answer is for whoever asked alone. */
	readonly isGone: boolean;
};

async function write(use: Use, { left, desk, isGone }: Writing): Promise<Outgoing> {
	if (left.isLate) return notice(RESTARTED);
	return isGone && left.mayBeAnswered ? notice(RESTARTED_MEANWHILE) : answerCommand(use, desk);
}

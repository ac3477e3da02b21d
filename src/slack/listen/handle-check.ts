import { randomBytes } from "node:crypto";
import type { types } from "@slack/bolt";
import { findPasted } from "../../core/check/find-pasted.ts";
import type { Pasting } from "../../core/check/verdict.ts";
import { narrowToArticle } from "../../newsroom/narrow-to-article.ts";
import type { Task } from "../connection/attempt.ts";
import { respond } from "../connection/respond.ts";
import { waitOutLimits } from "../connection/wait-out-limits.ts";
import type { Desk } from "../desk.ts";
import { isChannel } from "../read/channel-kind.ts";
import { readCheckText } from "../read/command-text.ts";
import { ChosenShortcut, TypedCommand } from "../read/payloads.ts";
import { readAsked } from "../read/read-asked.ts";
import { readText, withoutMention } from "../read/read-text.ts";
import { tellUnclear } from "../render/article-notices.ts";
import { writeCheckReference } from "../render/check/check-reference.ts";
import { renderCheck, renderCheckModal } from "../render/check/render-check.ts";
import { explainCheck } from "../render/help.ts";
import { type Content, joinContents } from "../render/markup/content.ts";
import { renderNoticeModal } from "../render/markup/modal.ts";
import { renderNotice } from "../render/markup/notice.ts";
import { renderSearched } from "../render/render-searched.ts";
import { replyToPasting } from "./reply-to-pasting.ts";

const NO_TEXT = "There is no text in this message to check. Choose one with words.";

/** Checks the quotation that was typed after `/check`, in private. */
export function handleCheck(desk: Desk, body: unknown): Task {
	const command = TypedCommand.parse(body);
	const send = (content: Content) => respond(command.response_url, { ...content, visibility: "ephemeral" });
	return {
		tell: (text) => send(renderNotice(text)),
		work: async (mail) => {
			const content = await reply(desk, command);
			if (await mail.begin()) await send(content);
		},
	};
}

async function reply(desk: Desk, command: TypedCommand): Promise<Content> {
	const { user_id: user } = command;
	const { words: text, by: speaker, in: headline } = readCheckText(readText(command.text));
	if (text === "" || text.toLowerCase() === "help")
		return joinContents([renderNotice(explainCheck(desk.commands)), renderSearched(desk.newsroom.archive.searched)]);
	const found = await narrowToArticle(headline, desk.newsroom.choices.findArticle);
	if (found.kind !== "article") return renderNotice(tellUnclear(found));
	const pasting = { text, speaker, article: found.id };
	const given = await replyToPasting(desk, { ...pasting, surface: "command", user });
	if (given.kind === "notice") return renderNotice(given.text);
	return renderCheck(given.checked, { share: isChannel(command.channel_id) ? referTo(pasting, user) : null });
}

/**
 * Checks the quotation in a message, or the whole of it, and shows what is found in a modal that only one person sees.
 */
export function handleCheckShortcut(desk: Desk, body: unknown): Task {
	const shortcut = ChosenShortcut.parse(body);
	return {
		work: async () => {
			const view = await check(desk, shortcut);
			return waitOutLimits(() => desk.client.views.open({ trigger_id: shortcut.trigger_id, view }));
		},
		tell: (text) => respond(shortcut.response_url, { ...renderNotice(text), visibility: "ephemeral" }),
	};
}

async function check(desk: Desk, { message, user }: ChosenShortcut): Promise<types.ModalView> {
	const { text: whole, article } = await readAsked(withoutMention(message.text, desk.botUserId), desk.newsroom);
	if (whole === "") return renderNoticeModal(NO_TEXT);
	const marked = findPasted(whole);
	const text = marked === null ? whole : whole.slice(marked.start, marked.end);
	const pasting = { text, article: article ?? undefined };
	const given = await replyToPasting(desk, { ...pasting, surface: "shortcut", user: user.id });
	return given.kind === "notice" ? renderNoticeModal(given.text) : renderCheckModal(given.checked);
}

const ID_BYTES = 9;

function referTo(pasting: Pasting, user: string): string | null {
	return writeCheckReference({ id: randomBytes(ID_BYTES).toString("base64url"), user, ...pasting });
}

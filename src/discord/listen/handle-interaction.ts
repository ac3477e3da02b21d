import type { Interaction } from "discord.js";
import type { Desk } from "../../newsroom/desk.ts";
import { UNKEPT } from "../../newsroom/mail.ts";
import type { Mailroom } from "../../newsroom/mailroom.ts";
import { respondToCommand, respondToPress } from "../connection/respond.ts";
import type { Kept } from "../read/kept.ts";
import { readForm } from "../read/sent-form.ts";
import { readUse } from "../read/use.ts";
import { readListPress } from "../render/markup/list-press.ts";
import { notice } from "../render/markup/notice.ts";
import { MARK_SOLVED } from "../render/markup/press.ts";
import { readPressed } from "./allowed-press.ts";
import { answerWith } from "./answer-with.ts";
import { offerChoices } from "./autocomplete.ts";
import { handleListPress } from "./handle-articles.ts";
import { answerCommand, UNKNOWN } from "./handle-command.ts";
import { answerForm } from "./handle-form.ts";
import { handlePress } from "./handle-press.ts";
import { markSolved } from "./mark-solved.ts";
import { notePost } from "./note-post.ts";

export type Handling = { readonly desk: Desk; readonly mailroom: Mailroom };

/** Answers whatever somebody does in Discord, once. */
export async function handleInteraction(interaction: Interaction, { desk, mailroom }: Handling): Promise<void> {
	// Discord may deliver an event again after a connection broke.
	const keep = (body: Kept) => mailroom.receive({ key: `interaction:${interaction.id}`, body });
	if (interaction.isAutocomplete()) return offerChoices(interaction, desk.newsroom);
	if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
		const use = readUse(interaction);
		const mail = await keep({ kind: "command", token: interaction.token, use });
		if (mail === null) return;
		const responder = respondToCommand(interaction, { isPrivate: use.isHidden });
		return answerWith({ responder, desk, mail }, async () => {
			const outgoing = await answerCommand(use, desk);
			if (await mail.begin()) await notePost(desk.newsroom, outgoing, await responder.send(outgoing));
		});
	}
	if (interaction.isButton() || interaction.isStringSelectMenu()) {
		const mail = await keep({ kind: "press", token: interaction.token });
		if (mail === null) return;
		const responder = respondToPress(interaction);
		return answerWith({ responder, desk, mail }, () => {
			const listed = readListPress(interaction.customId);
			if (listed !== null) return handleListPress(listed, responder, desk);
			if (interaction.isButton() && interaction.customId === MARK_SOLVED) return markSolved(interaction, responder);
			return handlePress(readPressed(interaction), responder, desk);
		});
	}
	const responder = respondToCommand(interaction, { isPrivate: true });
	if (interaction.isModalSubmit()) {
		const mail = await keep({ kind: "press", token: interaction.token });
		if (mail === null) return;
		return answerWith({ responder, desk, mail }, async () => {
			await responder.send(await answerForm(readForm(interaction), desk));
		});
	}
	return answerWith({ responder, desk, mail: UNKEPT }, () => responder.send(notice(UNKNOWN)));
}

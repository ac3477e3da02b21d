import type { Interaction, RepliableInteraction } from "discord.js";
import type { Desk } from "../../newsroom/desk.ts";
import { codeOfLoss } from "../connection/failures.ts";
import { type Responder, respondToCommand, respondToPress } from "../connection/respond.ts";
import { PLATFORM } from "../platform.ts";
import { notice } from "../render/markup/notice.ts";
import { readPressed } from "./allowed-press.ts";
import { offerChoices } from "./autocomplete.ts";
import { answerCommand, isHidden, UNKNOWN } from "./handle-command.ts";
import { handlePress } from "./handle-press.ts";

/** Answers whatever somebody does in Discord, once; it never rejects. */
export async function handleInteraction(interaction: Interaction, desk: Desk): Promise<void> {
	if (interaction.isAutocomplete()) return offerChoices(interaction, desk.newsroom);
	if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
		const responder = respondToCommand(interaction, { isPrivate: isHidden(interaction) });
		return handleWith(responder, { interaction, desk }, async () =>
			responder.send(await answerCommand(interaction, desk)),
		);
	}
	if (interaction.isButton() || interaction.isStringSelectMenu()) {
		const responder = respondToPress(interaction);
		return handleWith(responder, { interaction, desk }, () => handlePress(readPressed(interaction), responder, desk));
	}
	const responder = respondToCommand(interaction, { isPrivate: true });
	return handleWith(responder, { interaction, desk }, () => responder.send(notice(UNKNOWN)));
}

type Handled = { readonly interaction: RepliableInteraction; readonly desk: Desk };

async function handleWith(responder: Responder, { interaction, desk }: Handled, handle: () => Promise<void>) {
	const { newsroom } = desk;
	try {
		// Discord may deliver an event again after a connection broke.
		if (await newsroom.state.deliveries.isFirst(`${PLATFORM}:${interaction.id}`)) await handle();
	} catch (error) {
		await apologise(responder, { error, desk });
	} finally {
		responder.end();
	}
}

type Failed = { readonly error: unknown; readonly desk: Desk };

async function apologise(responder: Responder, { error, desk }: Failed): Promise<void> {
	const { log, reportFailure } = desk.newsroom;
	const code = codeOfLoss(error);
	if (code !== null) return log.warn({ code }, "An answer came too late");
	const apology = notice(await reportFailure(error));
	try {
		await responder.send(apology);
	} catch (second) {
		const secondCode = codeOfLoss(second);
		if (secondCode !== null) return log.warn({ code: secondCode }, "An apology came too late");
		await reportFailure(second);
	}
}

import { type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from "discord.js";
import { ARTICLE_CHANGED, ARTICLE_GONE, EXPIRED } from "../presentation/apologies.ts";
import type { FoundAnswer } from "../state/answers.ts";
import type { Desk } from "./desk.ts";
import { type Origin, originOf, scopeOf } from "./origin.ts";
import { type Press, readPress } from "./press.ts";
import { PLATFORM } from "./reply-to-question.ts";

export type Pressed = ButtonInteraction | StringSelectMenuInteraction;

type Given = Extract<FoundAnswer, { readonly kind: "found" }>;

/** A press that is allowed, with the answer that it is about, which its articles still give. */
export type AllowedPress = {
	readonly kind: "allowed";
	readonly press: Press;
	readonly given: Given;
	/** Who pressed, and where. */
	readonly origin: Origin;
	/** Whether nobody else sees the message with the button. */
	readonly isSeenAlone: boolean;
	/** What was chosen, where it was a select; else "". */
	readonly chosen: string;
};

export type CheckedPress = AllowedPress | { readonly kind: "refused"; readonly reason: string };

/** Looks up what the press of a button is about, and whether whoever pressed may do that. */
export async function checkPress(pressed: Pressed, { newsroom }: Desk): Promise<CheckedPress> {
	const press = readPress(pressed.customId);
	if (press === null) return { kind: "refused", reason: EXPIRED };
	const given = await newsroom.state.answers.find(press.answer, newsroom.articles);
	switch (given.kind) {
		case "expired":
			return { kind: "refused", reason: EXPIRED };
		case "article-changed":
			return { kind: "refused", reason: ARTICLE_CHANGED };
		case "article-gone":
			return { kind: "refused", reason: ARTICLE_GONE };
		case "found": {
			const reason = refuse(given, pressed);
			return reason === null ? { kind: "allowed", press, given, ...readPressed(pressed) } : { kind: "refused", reason };
		}
	}
}

// No button of ours leads there, but a request need not come from one.
function refuse({ platform, scope, asker }: Given, { user, guildId, channelId }: Pressed): string | null {
	if (platform !== PLATFORM) return EXPIRED;
	if (scope === null) return asker === user.id ? null : "This answer is for whoever asked alone. Ask for yourself.";
	return scope === scopeOf(guildId, channelId) ? null : EXPIRED;
}

function readPressed(pressed: Pressed) {
	return {
		origin: originOf(pressed),
		isSeenAlone: pressed.message.flags.has(MessageFlags.Ephemeral),
		chosen: (pressed.isStringSelectMenu() && pressed.values[0]) || "",
	};
}

import { type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from "discord.js";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { EXPIRED, explainLost } from "../../presentation/apologies.ts";
import type { FoundAnswer, LostAnswer } from "../../state/answers.ts";
import { PLATFORM } from "../platform.ts";
import { type Origin, originOf } from "../read/origin.ts";
import { type Press, readPress } from "../render/markup/press.ts";

/** Which button was pressed, by whom and where. */
export type PressedButton = {
	readonly customId: string;
	readonly origin: Origin;
	/** Whether nobody else sees the message with the button. */
	readonly isSeenAlone: boolean;
	/** What was chosen, where it is a select; else "". */
	readonly chosen: string;
};

/** What Discord tells of the press of a button, or the choice from a select. */
export function readPressed(pressed: ButtonInteraction | StringSelectMenuInteraction): PressedButton {
	return {
		customId: pressed.customId,
		origin: originOf(pressed),
		isSeenAlone: pressed.message.flags.has(MessageFlags.Ephemeral),
		chosen: (pressed.isStringSelectMenu() && pressed.values[0]) || "",
	};
}

type Given = Extract<FoundAnswer, { readonly kind: "found" }>;

/** A press that is allowed, with the answer that it is about, which its articles still give. */
export type AllowedPress = Omit<PressedButton, "customId"> & {
	readonly kind: "allowed";
	readonly press: Press;
	readonly given: Given;
};

/** A press that leads to an answer which its articles no longer give. */
export type LostPress = { readonly kind: "lost"; readonly press: Press; readonly lost: LostAnswer };

export type CheckedPress = AllowedPress | LostPress | { readonly kind: "refused"; readonly reason: string };

/** Looks up what the press of a button is about, and whether whoever pressed may do that. */
export async function checkPress(
	{ customId, ...pressed }: PressedButton,
	newsroom: Pick<Newsroom, "articles" | "withdrawn" | "isForgotten" | "state">,
): Promise<CheckedPress> {
	const press = readPress(customId);
	if (press === null) return { kind: "refused", reason: EXPIRED };
	const given = await newsroom.state.answers.find(press.answer, newsroom);
	if (given.kind === "expired" || given.kind === "out-of-reach") return { kind: "refused", reason: explainLost(given) };
	const reason = refuse(given, pressed.origin);
	if (reason !== null) return { kind: "refused", reason };
	return given.kind === "found" ? { kind: "allowed", press, given, ...pressed } : { kind: "lost", press, lost: given };
}

// No button of ours leads there, but a request need not come from one.
function refuse(given: Pick<Given, "platform" | "scope" | "asker">, { asker, scope }: Origin): string | null {
	if (given.platform !== PLATFORM) return EXPIRED;
	if (given.scope === null)
		return given.asker === asker ? null : "This answer is for whoever asked alone. Ask for yourself.";
	return given.scope === scope ? null : EXPIRED;
}

import type { ModalSubmitInteraction } from "discord.js";
import type { Desk } from "../../newsroom/desk.ts";
import { originOf } from "../read/origin.ts";
import { notice } from "../render/markup/notice.ts";
import type { Outgoing } from "../render/markup/outgoing.ts";
import { renderLost } from "../render/render-lost.ts";
import { checkPress, type PressedButton } from "./allowed-press.ts";
import { UNKNOWN } from "./handle-command.ts";
import { takeReason } from "./take-vote.ts";

/** A form that was sent off: what it asks for, by whom, and what was filled in, by the names of its fields. */
export type SentForm = PressedButton & { readonly fields: Readonly<Record<string, string>> };

/** What Discord tells of a form that was sent off. */
export function readForm(sent: ModalSubmitInteraction): SentForm {
	const fields = sent.fields.fields.map((field) => [field.customId, textOf(field)]);
	return {
		customId: sent.customId,
		origin: originOf(sent),
		isSeenAlone: false,
		chosen: "",
		fields: Object.fromEntries(fields),
	};
}

function textOf(field: object): string {
	if ("value" in field && typeof field.value === "string") return field.value;
	return "values" in field && Array.isArray(field.values) ? String(field.values[0] ?? "") : "";
}

/** The message that answers a form. */
export async function answerForm({ fields, ...pressed }: SentForm, desk: Desk): Promise<Outgoing> {
	const checked = await checkPress(pressed, desk.newsroom);
	if (checked.kind === "refused") return notice(checked.reason);
	if (checked.kind === "lost") return renderLost(checked.lost, checked.press);
	return checked.press.kind === "why" ? takeReason(checked, fields, desk) : notice(UNKNOWN);
}

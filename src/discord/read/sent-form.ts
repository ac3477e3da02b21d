import type { ModalSubmitInteraction } from "discord.js";
import { type Origin, originOf } from "./origin.ts";

/** A form that was sent off: what it asks for, by whom, and what was filled in, by the names of its fields. */
export type SentForm = {
	readonly customId: string;
	readonly origin: Origin;
	readonly fields: Readonly<Record<string, string>>;
};

/** What Discord tells of a form that was sent off. */
export function readForm(sent: ModalSubmitInteraction): SentForm {
	const fields = sent.fields.fields.map((field) => [field.customId, textOf(field)]);
	return { customId: sent.customId, origin: originOf(sent), fields: Object.fromEntries(fields) };
}

function textOf(field: object): string {
	if ("value" in field && typeof field.value === "string") return field.value;
	return "values" in field && Array.isArray(field.values) ? String(field.values[0] ?? "") : "";
}

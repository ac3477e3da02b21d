import { ComponentType, TextInputStyle } from "discord.js";
import { z } from "zod";
import { LIMITS } from "../limits.ts";
import type { Payload } from "../world-payloads.ts";

const CustomId = z.string().min(1).max(LIMITS.customId);
const TextInput = z.looseObject({
	type: z.literal(ComponentType.TextInput),
	custom_id: CustomId,
	style: z.enum(TextInputStyle),
	label: z.undefined("Labels cannot be set on a text input within a label.").optional(),
	min_length: z.int().min(0).max(LIMITS.inputLength).optional(),
	max_length: z.int().min(1).max(LIMITS.inputLength).optional(),
	required: z.boolean().optional(),
	placeholder: z.string().max(LIMITS.inputPlaceholder).optional(),
});
const Option = z.looseObject({
	label: z.string().min(1).max(LIMITS.selectOptionText),
	value: z.string().min(1).max(LIMITS.selectOptionText),
	description: z.string().max(LIMITS.selectOptionText).optional(),
});
const Select = z.looseObject({
	type: z.literal(ComponentType.StringSelect),
	custom_id: CustomId,
	options: z.array(Option).min(1).max(LIMITS.selectOptions),
	placeholder: z.string().max(LIMITS.placeholder).optional(),
	disabled: z.undefined("A select in a modal cannot be disabled.").optional(),
	required: z.boolean().optional(),
});
const Label = z.looseObject({
	type: z.literal(ComponentType.Label),
	label: z.string().min(1).max(LIMITS.label),
	description: z.string().max(LIMITS.labelDescription).optional(),
	component: z.discriminatedUnion("type", [TextInput, Select]),
});

/** A modal (discord-api-docs `interactions/receiving-and-responding`, Modal; `components/reference`, Label). */
export const Modal = z.looseObject({
	custom_id: CustomId,
	title: z.string().min(1).max(LIMITS.modalTitle),
	components: z.array(Label).min(1).max(LIMITS.modalComponents),
});
export type Modal = z.infer<typeof Modal>;

/** The data of a modal that is sent off, filled in by the labels of its fields; throws where nobody could do so. */
export function submitData({ custom_id, components }: Modal, filled: Readonly<Record<string, string>>): Payload {
	for (const label of Object.keys(filled)) {
		if (!components.some((it) => it.label === label))
			throw new Error(`Cannot fill in "${label}": there is no such field`);
	}
	return {
		custom_id,
		components: components.map(({ type, label, component }, index) => ({
			type,
			id: 2 * index + 1,
			component: { id: 2 * index + 2, ...fieldData(component, { label, value: filled[label] ?? "" }) },
		})),
	};
}

type Filled = { readonly label: string; readonly value: string };

function fieldData(component: Modal["components"][number]["component"], { label, value }: Filled): Payload {
	const { type, custom_id, required = true } = component;
	if (required && value === "") throw new Error(`Cannot leave "${label}" empty`);
	if (component.type === ComponentType.TextInput) {
		const { max_length = LIMITS.inputLength } = component;
		if (value.length > max_length) throw new Error(`Cannot fill in "${label}": it is too long`);
		return { type, custom_id, value };
	}
	const chosen = component.options.find((it) => it.label === value || it.value === value);
	if (value !== "" && chosen === undefined) throw new Error(`Cannot choose "${value}": it is no option`);
	return { type, custom_id, values: chosen ? [chosen.value] : [] };
}

/** A modal as its user reads it, a field a line. */
export function showModal({ title, components }: Modal): string {
	const lines = components.flatMap(({ label, component }) => {
		const options = component.type === ComponentType.StringSelect ? component.options.map((it) => `  ${it.label}`) : [];
		return [`[${label}${component.required === false ? " (optional)" : ""}]`, ...options];
	});
	return [`(Form) ${title}`, ...lines].join("\n");
}

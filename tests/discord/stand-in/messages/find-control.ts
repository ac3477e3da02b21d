import { ButtonStyle, ComponentType } from "discord.js";
import type { User } from "../world.ts";
import type { Payload } from "../world-payloads.ts";
import { listComponents } from "./check-components.ts";
import type { Message } from "./message.ts";

/** Values or labels to choose from the select with that custom id, or from the only one. */
export type ChoiceOf = { readonly values: readonly string[]; readonly customId?: string };

/** The data of a press on the button with that label or custom id; throws where nobody could press it. */
export function pressData(message: Message, wanted: string): Payload {
	for (const component of listComponents(message.components)) {
		if (component.type !== ComponentType.Button) continue;
		const { style, custom_id, label, id, disabled } = component;
		if (style === ButtonStyle.Link || (label !== wanted && custom_id !== wanted)) continue;
		if (disabled) throw new Error(`Cannot press "${wanted}": it is disabled`);
		return { custom_id, id, component_type: ComponentType.Button };
	}
	throw new Error(`Cannot press "${wanted}": message "${message.id}" has no such button`);
}

/** The data of a choice from a string select; throws where nobody could choose so. */
export function chooseData(message: Message, { values: wanted, customId }: ChoiceOf): Payload {
	for (const component of listComponents(message.components)) {
		if (component.type !== ComponentType.StringSelect) continue;
		const { custom_id, id, options, disabled, min_values = 1, max_values = 1 } = component;
		if (customId !== undefined && custom_id !== customId) continue;
		if (disabled) throw new Error(`Cannot choose from "${custom_id}": it is disabled`);
		const chosen = options.filter(({ label, value }) => wanted.includes(label) || wanted.includes(value));
		if (chosen.length !== wanted.length) throw new Error(`Cannot choose "${wanted}": not all are options`);
		if (chosen.length < min_values || chosen.length > max_values)
			throw new Error(`Cannot choose "${wanted}": ${min_values} to ${max_values} have to be chosen`);
		const values = chosen.map(({ value }) => value);
		return { custom_id, id, component_type: ComponentType.StringSelect, values };
	}
	throw new Error(`Cannot choose "${wanted}": message "${message.id}" has no such select`);
}

/** The message as it stands, if the user can see it; else throws. */
export function seenBy(user: User, message: Message | undefined): Message {
	if (message === undefined || message.isDeleted) throw new Error("Cannot use a message: it is gone");
	if (message.viewer !== undefined && message.viewer.id !== user.id)
		throw new Error(`Cannot use message "${message.id}": user "${user.username}" does not see it`);
	return message;
}

import {
	type APIComponentInLabel,
	type APILabelComponent,
	type APIModalInteractionResponseCallbackData,
	ComponentType,
	TextInputStyle,
} from "discord.js";
import { type Press, writePress } from "./press.ts";

/** A window with fields to fill in: https://docs.discord.com/developers/components/reference#label */
export type Form = APIModalInteractionResponseCallbackData;

/** A field of a form: its name, by which it is read, and what stands above it. */
type Field = { readonly name: string; readonly label: string; readonly isRequired: boolean };

/** A form; sending it off asks for what a press would. */
export function form(title: string, press: Press, fields: readonly APILabelComponent[]): Form {
	return { title, custom_id: writePress(press), components: [...fields] };
}

/** A field for words, which are no more than `most` characters. */
export function wordsField(field: Field & { readonly most: number; readonly isLong: boolean }): APILabelComponent {
	return labelled(field, {
		type: ComponentType.TextInput,
		custom_id: field.name,
		style: field.isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
		max_length: field.most,
		required: field.isRequired,
	});
}

/** A field to choose one of several texts. */
export function choiceField(field: Field & { readonly options: readonly string[] }): APILabelComponent {
	return labelled(field, {
		type: ComponentType.StringSelect,
		custom_id: field.name,
		options: field.options.map((option) => ({ label: option, value: option })),
		required: field.isRequired,
	});
}

function labelled({ label }: Field, component: APIComponentInLabel): APILabelComponent {
	return { type: ComponentType.Label, label, component };
}

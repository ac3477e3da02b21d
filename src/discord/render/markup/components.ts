import {
	type APIActionRowComponent,
	type APIButtonComponent,
	type APIComponentInContainer,
	type APIComponentInMessageActionRow,
	type APIContainerComponent,
	type APISelectMenuOption,
	type APIStringSelectComponent,
	type APITextDisplayComponent,
	ButtonStyle,
	ComponentType,
} from "discord.js";
import { type Press, writePress } from "./press.ts";

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A box round the parts of an answer. */
export function container(components: readonly APIComponentInContainer[]): APIContainerComponent {
	return { type: ComponentType.Container, components: [...components] };
}

export function textDisplay(content: string): APITextDisplayComponent {
	return { type: ComponentType.TextDisplay, content };
}

/** Texts, with a button beside them that leads to an address where there is one. */
export function textsBeside(texts: readonly string[], address: string | null): readonly APIComponentInContainer[] {
	const components = texts.map(textDisplay);
	if (address === null) return components;
	return [{ type: ComponentType.Section, components, accessory: linkButton("Read article", address) }];
}

/** A button that leads to an address; it tells us nothing. */
export function linkButton(label: string, url: string): APIButtonComponent {
	return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
}

export type ButtonOptions = { readonly label: string; readonly press: Press; readonly isDisabled?: boolean };

export function button({ label, press, isDisabled = false }: ButtonOptions): APIButtonComponent {
	return {
		type: ComponentType.Button,
		style: ButtonStyle.Secondary,
		label,
		custom_id: writePress(press),
		...(isDisabled && { disabled: true }),
	};
}

export type SelectOptions = {
	readonly placeholder: string;
	readonly press: Press;
	readonly options: readonly APISelectMenuOption[];
};

export function select({ placeholder, press, options }: SelectOptions): APIStringSelectComponent {
	return { type: ComponentType.StringSelect, custom_id: writePress(press), placeholder, options: [...options] };
}

/** The controls in a row; no row where there are none. */
export function row(controls: readonly APIComponentInMessageActionRow[]): readonly Row[] {
	return controls.length > 0 ? [{ type: ComponentType.ActionRow, components: [...controls] }] : [];
}

import { ApplicationCommandOptionType } from "discord.js";
import type { Payload } from "../world-payloads.ts";

/** What a user filled in, by the name of the option. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** The options of a command as an interaction carries them. */
export function optionPayloads(options: OptionValues): Payload[] {
	return Object.entries(options).map(([name, value]) => ({ name, value, type: optionType(value) }));
}

function optionType(value: string | number | boolean): ApplicationCommandOptionType {
	switch (typeof value) {
		case "string":
			return ApplicationCommandOptionType.String;
		case "boolean":
			return ApplicationCommandOptionType.Boolean;
		default:
			return ApplicationCommandOptionType.Number;
	}
}

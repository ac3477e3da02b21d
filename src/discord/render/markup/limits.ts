import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";

/**
 * What Discord allows: https://docs.discord.com/developers/components/reference and
 * …/interactions/application-commands.
 */
export const LIMITS = {
	/** All text displays of a message together. */
	text: 4_000,
	/** Nested components count. */
	components: 40,
	rowButtons: 5,
	customId: 100,
	buttonLabel: 80,
	url: 512,
	selectOptions: 25,
	/** Label, value and description of an option. */
	optionText: 100,
	choices: 25,
	/** Name and value of a choice. */
	choiceText: 100,
} as const;

/** How far we go: a new release of Discord’s may count a little otherwise than this one. */
export const CEILING = { text: 3_500, components: 34 } as const;

type Part = APIMessageTopLevelComponent | Nested;
type Nested = Extract<APIMessageTopLevelComponent, { readonly components: unknown }>["components"][number];

/** Gives the components of a message back; throws where Discord would refuse them, which its libraries do not tell. */
export function assertBudget<Components extends readonly APIMessageTopLevelComponent[]>(
	components: Components,
): Components {
	const parts = components.flatMap(partsOf);
	const text = parts.reduce(
		(sum, part) => sum + (part.type === ComponentType.TextDisplay ? part.content.length : 0),
		0,
	);
	const faults = [
		...overrun("characters of text", text, CEILING.text),
		...overrun("components", parts.length, CEILING.components),
		...parts.flatMap(faultsOf),
	];
	if (faults.length > 0) throw new RangeError(`Cannot send a message: ${faults.join("; ")}`);
	return components;
}

function partsOf(part: Part): readonly Part[] {
	if (!("components" in part)) return [part];
	const accessory =
		part.type === ComponentType.Section && part.accessory.type === ComponentType.Button ? [part.accessory] : [];
	return [part, ...part.components.flatMap(partsOf), ...accessory];
}

function faultsOf(part: Part): readonly string[] {
	switch (part.type) {
		case ComponentType.ActionRow:
			return overrun("buttons in a row", part.components.length, LIMITS.rowButtons);
		case ComponentType.Button:
			return [
				...("label" in part ? overrun("characters of a label", part.label?.length ?? 0, LIMITS.buttonLabel) : []),
				...("url" in part ? overrun("characters of an address", part.url.length, LIMITS.url) : []),
				...("custom_id" in part ? overrun("characters of a custom id", part.custom_id.length, LIMITS.customId) : []),
			];
		case ComponentType.StringSelect:
			return [
				...overrun("options", part.options.length, LIMITS.selectOptions),
				...part.options.flatMap(({ label, value, description = "" }) =>
					[label, value, description].flatMap((it) => overrun("characters of an option", it.length, LIMITS.optionText)),
				),
			];
		default:
			return [];
	}
}

function overrun(what: string, count: number, most: number): readonly string[] {
	return count > most ? [`it has ${count} ${what}, and may have ${most}`] : [];
}

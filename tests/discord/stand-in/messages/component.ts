import { ButtonStyle, ComponentType } from "discord.js";
import { z } from "zod";
import { LIMITS } from "../limits.ts";

const MAX_INT32 = 2 ** 31 - 1;
const MAX_COLOUR = 0xff_ff_ff;

const id = z.int().min(0).max(MAX_INT32).optional();
const CustomId = z.string().min(1).max(LIMITS.customId);
const Emoji = z.looseObject({ id: z.string().nullish(), name: z.string().nullish() });
const Link = z
	.string()
	.max(LIMITS.buttonUrl)
	.refine((url) => /^(?:https?|discord):\/\//.test(url) && URL.canParse(url), "Not a well formed URL.");
const absent = z.undefined("Not allowed on a button of this style.").optional();

const button = {
	type: z.literal(ComponentType.Button),
	id,
	label: z.string().max(LIMITS.buttonLabel).optional(),
	emoji: Emoji.optional(),
	disabled: z.boolean().optional(),
};
const ButtonOfAnyStyle = z.discriminatedUnion("style", [
	z.looseObject({
		...button,
		style: z.literal([ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Success, ButtonStyle.Danger]),
		custom_id: CustomId,
		url: absent,
		sku_id: absent,
	}),
	z.looseObject({ ...button, style: z.literal(ButtonStyle.Link), url: Link, custom_id: absent, sku_id: absent }),
]);
const Button = ButtonOfAnyStyle.refine(({ label, emoji }) => Boolean(label) || emoji !== undefined, {
	message: "A button needs a label or an emoji.",
	path: ["label"],
});

const SelectOption = z.looseObject({
	label: z.string().min(1).max(LIMITS.selectOptionText),
	value: z.string().min(1).max(LIMITS.selectOptionText),
	description: z.string().max(LIMITS.selectOptionText).optional(),
	emoji: Emoji.optional(),
	default: z.boolean().optional(),
});
const select = {
	id,
	custom_id: CustomId,
	placeholder: z.string().max(LIMITS.placeholder).optional(),
	min_values: z.int().min(0).max(LIMITS.selectOptions).optional(),
	max_values: z.int().min(1).max(LIMITS.selectOptions).optional(),
	disabled: z.boolean().optional(),
};
const StringSelect = z
	.looseObject({
		...select,
		type: z.literal(ComponentType.StringSelect),
		options: z.array(SelectOption).min(1).max(LIMITS.selectOptions),
	})
	.refine(({ options }) => new Set(options.map(({ value }) => value)).size === options.length, {
		message: "The specified option value is already used.",
		path: ["options"],
	})
	.refine(({ options, max_values = 1 }) => options.filter((it) => it.default === true).length <= max_values, {
		message: "More options are selected by default than may be chosen.",
		path: ["options"],
	})
	.refine(({ min_values = 1, max_values = 1 }) => min_values <= max_values, {
		message: "min_values is more than max_values.",
		path: ["min_values"],
	});
const AutoSelect = z.looseObject({
	...select,
	type: z.literal([
		ComponentType.UserSelect,
		ComponentType.RoleSelect,
		ComponentType.MentionableSelect,
		ComponentType.ChannelSelect,
	]),
});

export const ActionRow = z
	.looseObject({
		type: z.literal(ComponentType.ActionRow),
		id,
		components: z
			.array(z.discriminatedUnion("type", [Button, StringSelect, AutoSelect]))
			.min(1)
			.max(LIMITS.rowButtons),
	})
	.refine(({ components }) => components.length === 1 || components.every((it) => it.type === ComponentType.Button), {
		message: "A row holds up to 5 buttons or one select.",
		path: ["components"],
	});

const TextDisplay = z.looseObject({
	type: z.literal(ComponentType.TextDisplay),
	id,
	content: z
		.string()
		.max(LIMITS.textDisplays)
		.refine((content) => content.trim() !== "", "This field is required"),
});
const Media = z.looseObject({
	url: z.string().refine((url) => /^(?:https?|attachment):\/\//.test(url), "Not a well formed URL."),
});
const described = {
	description: z.string().max(LIMITS.mediaDescription).nullish(),
	spoiler: z.boolean().optional(),
};
const Thumbnail = z.looseObject({ type: z.literal(ComponentType.Thumbnail), id, media: Media, ...described });
const Section = z.looseObject({
	type: z.literal(ComponentType.Section),
	id,
	components: z.array(TextDisplay).min(1).max(LIMITS.sectionTexts),
	accessory: z.discriminatedUnion("type", [Button, Thumbnail]),
});
const Gallery = z.looseObject({
	type: z.literal(ComponentType.MediaGallery),
	id,
	items: z
		.array(z.looseObject({ media: Media, ...described }))
		.min(1)
		.max(LIMITS.mediaItems),
});
const File = z.looseObject({ type: z.literal(ComponentType.File), id, file: Media, spoiler: z.boolean().optional() });
const Separator = z.looseObject({
	type: z.literal(ComponentType.Separator),
	id,
	divider: z.boolean().optional(),
	spacing: z.literal([1, 2]).optional(),
});
const inContainer = [ActionRow, TextDisplay, Section, Gallery, Separator, File] as const;
const Container = z.looseObject({
	type: z.literal(ComponentType.Container),
	id,
	components: z.array(z.discriminatedUnion("type", inContainer)).min(1),
	accent_color: z.int().min(0).max(MAX_COLOUR).nullish(),
	spoiler: z.boolean().optional(),
});

/** What may stand at the top of a message with the flag IS_COMPONENTS_V2. */
export const LayoutComponent = z.discriminatedUnion("type", [...inContainer, Container]);
export type LayoutComponent = z.infer<typeof LayoutComponent>;
export type Component =
	| LayoutComponent
	| z.infer<typeof ActionRow>["components"][number]
	| z.infer<typeof Section>["accessory"];
export type Button = z.infer<typeof Button>;
export type StringSelect = z.infer<typeof StringSelect>;

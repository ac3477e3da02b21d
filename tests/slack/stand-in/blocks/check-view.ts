import { z } from "zod";
import type { Block } from "./block-schemas.ts";
import { checkBlocks } from "./check-blocks.ts";
import { LIMITS } from "./limits.ts";
import { slackMessages } from "./slack-messages.ts";
import { plainText } from "./text-schemas.ts";

const shared = {
	blocks: z.array(z.unknown()),
	private_metadata: z.string().max(LIMITS.privateMetadata).optional(),
	callback_id: z.string().max(LIMITS.id).optional(),
	external_id: z.string().max(LIMITS.id).optional(),
};
const title = plainText(LIMITS.viewTitle);
const modal = z.strictObject({
	type: z.literal("modal"),
	title,
	close: title.optional(),
	submit: title.optional(),
	clear_on_close: z.boolean().optional(),
	notify_on_close: z.boolean().optional(),
	submit_disabled: z.boolean().optional(),
	...shared,
});
const home = z.strictObject({ type: z.literal("home"), ...shared });

type Checked<View> = Omit<View, "blocks"> & { readonly blocks: readonly Block[] };
export type ModalView = Checked<z.infer<typeof modal>>;
export type HomeView = Checked<z.infer<typeof home>>;

export type CheckedView<View> =
	| { readonly kind: "view"; readonly view: View }
	| { readonly kind: "invalid"; readonly error: string; readonly messages: readonly string[] };

/** The modal as Slack reads it, or all it has against it. */
export function checkModal(value: unknown): CheckedView<ModalView> {
	const result = modal.safeParse(value, { reportInput: true });
	if (!result.success) return invalid(slackMessages(result.error, "/view"));
	const checked = checkBlocks(result.data.blocks, "modal", "/view/blocks");
	if (checked.kind === "invalid") return invalid(checked.messages);
	const hasInput = checked.blocks.some(({ type }) => type === "input");
	if (hasInput && result.data.submit === undefined)
		return invalid(["missing required field: submit [json-pointer:/view]"]);
	return isTooLarge(value) ?? { kind: "view", view: { ...result.data, blocks: checked.blocks } };
}

/** The home tab as Slack reads it, or all it has against it. */
export function checkHome(value: unknown): CheckedView<HomeView> {
	const result = home.safeParse(value, { reportInput: true });
	if (!result.success) return invalid(slackMessages(result.error, "/view"));
	const checked = checkBlocks(result.data.blocks, "home", "/view/blocks");
	if (checked.kind === "invalid") return invalid(checked.messages);
	return isTooLarge(value) ?? { kind: "view", view: { ...result.data, blocks: checked.blocks } };
}

function invalid(messages: readonly string[]) {
	return { kind: "invalid", error: "invalid_arguments", messages } as const;
}

function isTooLarge(view: unknown) {
	if (Buffer.byteLength(JSON.stringify(view)) <= LIMITS.viewBytes) return null;
	return { kind: "invalid", error: "view_too_large", messages: [] } as const;
}

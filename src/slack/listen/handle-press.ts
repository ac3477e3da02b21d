import { EXPIRED, LOST_ANSWER } from "../../presentation/apologies.ts";
import type { FoundAnswer } from "../../state/answers.ts";
import type { Task } from "../connection/attempt.ts";
import { respond } from "../connection/respond.ts";
import { waitOutLimits } from "../connection/wait-out-limits.ts";
import type { Desk } from "../desk.ts";
import { Press } from "../read/payloads.ts";
import { renderNoticeModal } from "../render/markup/modal.ts";
import { renderNotice } from "../render/markup/notice.ts";
import { type Reference, readReference } from "../render/markup/press.ts";

/** An answer that is still kept, and whose articles still say the same. */
export type Kept = Extract<FoundAnswer, { readonly kind: "found" }>;

/** A press on one of our buttons, and the kept answer that it is about. */
export type Pressed = {
	readonly press: Press;
	readonly kept: Kept;
	/** The id of the answer. */
	readonly id: string;
	readonly numbers: Reference["numbers"];
	/** Tells whoever pressed a sentence that only they see. */
	readonly tell: (text: string) => Promise<void>;
};

/** Does what a button is for, or says why it cannot any more. */
export function handlePress(desk: Desk, body: unknown, work: (desk: Desk, pressed: Pressed) => Promise<void>): Task {
	const press = Press.parse(body);
	const tell = (text: string) => tellPresser(desk, press, text);
	return {
		tell,
		work: async () => {
			const [action] = press.actions;
			const reference = readReference(action.selected_option?.value ?? action.value);
			if (reference === null) return tell(EXPIRED);
			const found = await desk.newsroom.state.answers.find(reference.answer, desk.newsroom.articles);
			if (found.kind !== "found") return tell(LOST_ANSWER[found.kind]);
			return work(desk, { press, kept: found, id: reference.answer, numbers: reference.numbers, tell });
		},
	};
}

/** Shows a modal above whatever was pressed in. */
export async function openModal(
	{ client }: Pick<Desk, "client">,
	{ trigger_id, view: below }: Press,
	view: ReturnType<typeof renderNoticeModal>,
): Promise<void> {
	await waitOutLimits(() =>
		below ? client.views.push({ trigger_id, view }) : client.views.open({ trigger_id, view }),
	);
}

/** Tells whoever pressed a button a sentence that only they see. */
export async function tellPresser(desk: Desk, press: Press, text: string): Promise<void> {
	// A button in a modal has no address to answer to.
	if (press.response_url === undefined) return openModal(desk, press, renderNoticeModal(text));
	await respond(press.response_url, {
		...renderNotice(text),
		visibility: "ephemeral",
		thread: press.container.thread_ts,
	});
}

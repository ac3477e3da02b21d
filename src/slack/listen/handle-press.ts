import { EXPIRED, explainLost, READS_AS_BEFORE } from "../../presentation/apologies.ts";
import type { FoundAnswer } from "../../state/answers.ts";
import type { Task } from "../connection/attempt.ts";
import { respond } from "../connection/respond.ts";
import { waitOutLimits } from "../connection/wait-out-limits.ts";
import type { Desk } from "../desk.ts";
import { Press } from "../read/payloads.ts";
import type { Content } from "../render/markup/content.ts";
import { modal } from "../render/markup/modal.ts";
import { renderNotice } from "../render/markup/notice.ts";
import { type Reference, readReference } from "../render/markup/press.ts";
import { renderLost, renderNow } from "../render/render-lost.ts";

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
	return lookUp(desk, body, async ({ press, found, reference, tell }) => {
		if (found.kind === "expired" || found.kind === "out-of-reach") return tell(explainLost(found));
		if (found.kind !== "found") return showPresser(desk, press, renderLost(found, reference.answer));
		return work(desk, { press, kept: found, id: reference.answer, numbers: reference.numbers, tell });
	});
}

/** Shows what stands in place of a passage that was changed, or says why it cannot. */
export function handleNowReads(desk: Desk, body: unknown): Task {
	return lookUp(desk, body, async ({ press, found, tell }) => {
		if (found.kind === "found") return tell(READS_AS_BEFORE);
		if (found.kind !== "passage-changed") return tell(explainLost(found));
		return showPresser(desk, press, renderNow(found.now));
	});
}

type LookedUp = Pick<Pressed, "press" | "tell"> & { readonly found: FoundAnswer; readonly reference: Reference };

/** Finds the answer that a button is about. */
function lookUp(desk: Desk, body: unknown, work: (found: LookedUp) => Promise<void>): Task {
	const press = Press.parse(body);
	const tell = (text: string) => tellPresser(desk, press, text);
	return {
		tell,
		work: async () => {
			const [action] = press.actions;
			const reference = readReference(action.selected_option?.value ?? action.value);
			if (reference === null) return tell(EXPIRED);
			const found = await desk.newsroom.state.answers.find(reference.answer, desk.newsroom);
			return work({ press, found, reference, tell });
		},
	};
}

/** Shows a modal above whatever was pressed in; a home is no modal that another could stand on. */
export async function openModal(
	{ client }: Pick<Desk, "client">,
	{ trigger_id, view: below }: Pick<Press, "trigger_id" | "view">,
	view: ReturnType<typeof modal>,
): Promise<void> {
	await waitOutLimits(() =>
		below?.type === "modal" ? client.views.push({ trigger_id, view }) : client.views.open({ trigger_id, view }),
	);
}

/** Tells whoever pressed a button a sentence that only they see. */
export function tellPresser(desk: Desk, press: Press, text: string): Promise<void> {
	return showPresser(desk, press, renderNotice(text));
}

async function showPresser(desk: Desk, press: Press, content: Content): Promise<void> {
	// A button in a modal has no address to answer to.
	if (press.response_url === undefined) return openModal(desk, press, modal("On the Record", content.blocks));
	await respond(press.response_url, { ...content, visibility: "ephemeral", thread: press.container.thread_ts });
}

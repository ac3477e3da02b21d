import { z } from "zod";
import { checkModal } from "../blocks/check-view.ts";
import type { Packet } from "../delivery/packet.ts";
import type { State } from "../state.ts";
import type { View } from "../view.ts";
import type { Reply } from "../web-api/reply.ts";
import { respond } from "./respond.ts";
import type { ResponseTarget } from "./response-urls.ts";

type Payload = Readonly<Record<string, unknown>>;

const Answer = z.discriminatedUnion("response_action", [
	z.strictObject({ response_action: z.literal("errors"), errors: z.record(z.string(), z.string()) }),
	z.strictObject({ response_action: z.literal("update"), view: z.unknown() }),
	z.strictObject({ response_action: z.literal("push"), view: z.unknown() }),
	z.strictObject({ response_action: z.literal("clear") }),
]);

/** Finds fault with an acknowledgement that carries something where Slack takes nothing. */
export function checkPayload({ kind, takesPayload }: Packet, payload: Payload, faults: string[]): void {
	if (takesPayload || Object.keys(payload).length === 0) return;
	faults.push(
		`Acknowledged "${kind}" with a payload, which it does not take: ${JSON.stringify(payload).slice(0, 200)}`,
	);
}

/** Shows what a command was acknowledged with, if it was with anything. */
export function takeCommandPayload(state: State, target: ResponseTarget, payload: Payload): void {
	if (Object.keys(payload).length === 0) return;
	blame(state, respond(state, target, payload, "acknowledgement"));
}

/**
 * Does what a submitted modal was acknowledged with; with nothing, it closes.
 * https://docs.slack.dev/surfaces/modals#updating_response
 */
export function takeViewPayload({ views, faults }: State, view: View, payload: Payload): void {
	if (Object.keys(payload).length === 0) {
		views.close(view.user, "top", "acknowledgement");
		return;
	}
	const answer = Answer.safeParse(payload);
	if (!answer.success) {
		faults.push(`Acknowledged a modal with what Slack does not know: ${JSON.stringify(payload).slice(0, 200)}`);
		return;
	}
	if (answer.data.response_action === "errors") return;
	if (answer.data.response_action === "clear") {
		views.close(view.user, "all", "acknowledgement");
		return;
	}
	const checked = checkModal(answer.data.view);
	if (checked.kind === "invalid") faults.push(`Acknowledged a modal with a bad view: ${checked.messages.join("; ")}`);
	else if (answer.data.response_action === "update") views.update(view, checked.view, "acknowledgement");
	else views.push(view.user, checked.view, "acknowledgement");
}

function blame({ faults }: State, reply: Reply): void {
	if (!reply.ok) faults.push(`Acknowledged a command with a bad message: ${JSON.stringify(reply)}`);
}

import { EXPIRED } from "../../presentation/apologies.ts";
import { THANKS } from "../../presentation/feedback.ts";
import type { Vote } from "../../state/votes.ts";
import type { Task } from "../connection/attempt.ts";
import type { Desk } from "../desk.ts";
import { SubmittedView } from "../read/payloads.ts";
import { HELPFUL, readReference } from "../render/markup/press.ts";
import { REASON_INPUT, renderReasonModal } from "../render/render-reason.ts";
import { openModal, type Pressed } from "./handle-press.ts";

/** Takes a vote on an answer; of one that says "not helpful" it asks why. */
export async function takeVote(desk: Desk, pressed: Pressed): Promise<void> {
	const { press, id, numbers, tell } = pressed;
	const isHelpful = numbers[0] === HELPFUL;
	const vote: Vote = { answer: id, voter: press.user.id, vote: isHelpful ? "helpful" : "not-helpful", reason: null };
	if (!(await desk.newsroom.state.votes.cast(vote))) return tell(EXPIRED);
	return isHelpful ? tell(THANKS) : openModal(desk, press, renderReasonModal(id));
}

/** Takes the reason for a vote; a modal that is sent off closes by itself. */
export function takeReason({ newsroom }: Desk, body: unknown): Task {
	const { user, view } = SubmittedView.parse(body);
	return {
		work: async () => {
			const reason = view.state.values[REASON_INPUT]?.[REASON_INPUT]?.value?.trim() || null;
			const answer = readReference(view.private_metadata)?.answer;
			if (reason === null || answer === undefined) return;
			await newsroom.state.votes.cast({ answer, voter: user.id, vote: "not-helpful", reason });
		},
		// The vote itself was taken before, and the modal is closed: there is nobody to tell.
		tell: async () => {},
	};
}

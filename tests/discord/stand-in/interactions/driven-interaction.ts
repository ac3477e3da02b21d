import { isLoading, type Message } from "../messages/message.ts";
import type { MessageStore } from "../messages/message-store.ts";
import { showMessage } from "../messages/show-message.ts";
import type { Watch } from "../watch.ts";
import type { Choice } from "./callback-body.ts";
import type { Interaction, InteractionStep } from "./interaction.ts";
import type { SentInteraction } from "./interactions.ts";
import type { Modal } from "./modal.ts";

/** What a user did, and what came of it. */
export type DrivenInteraction = {
	readonly id: string;
	readonly deliverAgain: () => void;
	/** All that the application did with it so far, in order; what was refused, too. */
	readonly steps: () => readonly InteractionStep[];
	/** The first response; rejects when none comes within the time that Discord gives. */
	readonly firstResponse: () => Promise<InteractionStep>;
	/** The first message that is more than a promise of one; after a deferred update, the message as edited. */
	readonly answer: () => Promise<Message>;
	readonly choices: () => Promise<readonly Choice[]>;
	readonly modal: () => Promise<Modal>;
	/** Its messages as they stand, without those that were deleted. */
	readonly messages: () => readonly Message[];
	/** What the user sees of it now. */
	readonly shown: () => string;
};
export type DrivenNeeds = {
	readonly messages: MessageStore;
	readonly watch: Watch;
	/** Milliseconds to wait for what comes after a deferral. */
	readonly patience: number;
};

const REFUSED = "refused";

/** The outcome of an interaction that was sent. */
export function driveInteraction(
	{ interaction, deliverAgain }: SentInteraction,
	needs: DrivenNeeds,
): DrivenInteraction {
	const { watch, patience } = needs;
	const { steps } = interaction;

	function messages(): readonly Message[] {
		const found = interaction.messageIds().flatMap((id) => needs.messages.find(id) ?? []);
		return found.filter(({ isDeleted }) => !isDeleted);
	}
	function firstResponse(): Promise<InteractionStep> {
		const within = Math.max(0, interaction.deadline - Date.now()) + GRACE;
		const reason = () => `No response to the interaction in time: ${describe(steps())}`;
		return watch.until(() => steps().find(({ kind }) => kind !== REFUSED), { within, reason });
	}
	async function waitFor<T>(what: string, read: () => T | undefined): Promise<T> {
		await firstResponse();
		const reason = () => `No ${what} for the interaction: ${describe(steps())}`;
		return watch.until(read, { within: patience, reason });
	}
	return {
		id: interaction.id,
		deliverAgain,
		steps,
		firstResponse,
		answer: () => waitFor("answer", () => updatedSource(interaction) ?? messages().find((it) => !isLoading(it))),
		choices: () => waitFor("choices", interaction.choices),
		modal: () => waitFor("modal", interaction.modal),
		messages,
		shown: () => messages().map(showMessage).join("\n\n"),
	};
}

/** Milliseconds for a response that came in time to be read. */
const GRACE = 200;

function updatedSource({ steps, original }: Interaction): Message | undefined {
	const isUpdated = steps().some(({ kind }) => kind === "update" || kind === "edited");
	return isUpdated && steps().some(({ kind }) => kind === "update" || kind === "deferred-update")
		? original()
		: undefined;
}

function describe(steps: readonly InteractionStep[]): string {
	if (steps.length === 0) return "nothing happened";
	return steps
		.map((step) => (step.kind === REFUSED ? `${REFUSED} (${step.code} ${step.reason})` : step.kind))
		.join(", ");
}

import type { Message } from "./messages/message.ts";
import type { MessageStore } from "./messages/message-store.ts";
import type { Watch } from "./watch.ts";

/** A message that a user sent, and what the bot answered. */
export type DrivenMessage = {
	readonly message: Message;
	readonly deliverAgain: () => void;
	/** The first message of the bot that replies to it, or comes after it in the same place and replies to nothing. */
	readonly answer: () => Promise<Message>;
	/** All such messages as they stand, without those that were deleted. */
	readonly answers: () => readonly Message[];
};
export type DrivenMessageNeeds = { readonly messages: MessageStore; readonly watch: Watch; readonly patience: number };

/** The outcome of a message that was sent. */
export function driveMessage(message: Message, { messages, watch, patience }: DrivenMessageNeeds): DrivenMessage {
	const answers = () => messages.answersTo(message).filter(({ isDeleted }) => !isDeleted);
	return {
		message,
		deliverAgain: () => messages.deliver(message),
		answer: () =>
			watch.until(() => answers()[0], { within: patience, reason: () => `No answer to message "${message.id}"` }),
		answers,
	};
}

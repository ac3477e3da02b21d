import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import type { Ask } from "../core/ask.ts";
import type { Checked, Pasting } from "../core/check/verdict.ts";
import { checkPasted } from "../core/check.ts";
import type { Conversation } from "../core/question/conversation.ts";
import { refuseQuestion } from "../presentation/apologies.ts";
import type { Moment } from "../presentation/moment.ts";
import type { Appearance } from "./appearance.ts";
import { renderReply } from "./render.ts";

export type TerminalSettings = Omit<Appearance, "moment"> & {
	/** When and where an answer is shown: a prompt may stay open over midnight. */
	readonly moment?: () => Moment;
	/** The id of the only article to ask about. */
	readonly article?: string | undefined;
	/** Checks what is pasted into a question; null where nothing can. */
	readonly check: ((pasting: Pasting) => Checked | Promise<Checked>) | null;
	/** Logs what went wrong and gives a text about it that anybody may see. */
	readonly reportFailure: (error: unknown) => Promise<string>;
	readonly input: Readable;
	readonly output: Writable;
	/** Whether a person sits at the input and sees the output, so that a prompt and a history serve. */
	readonly hasPrompt: boolean;
};

/**
 * Answers the questions of a person, one a line and all in one conversation, until the input ends (Ctrl-D) or Ctrl-C.
 */
export async function startTerminal(settings: TerminalSettings, ask: Ask): Promise<void> {
	const { input, output, hasPrompt } = settings;
	const reader = createInterface({ input, output, terminal: hasPrompt, prompt: hasPrompt ? "? " : "" });
	const leave = () => reader.close();
	const reply = createReply(settings, ask);
	let isOpen = true;
	reader.on("close", () => {
		isOpen = false;
	});
	reader.on("SIGINT", leave);
	process.once("SIGINT", leave);
	if (hasPrompt) output.write("Ask the articles. Ctrl-D or Ctrl-C leaves.\n\n");
	reader.prompt();
	for await (const line of reader) {
		if (line.trim() !== "") output.write(`${await reply(line)}\n\n`);
		// The last lines of an input are read after its end.
		if (isOpen) reader.prompt();
	}
	process.off("SIGINT", leave);
	if (hasPrompt) output.write("\n");
}

/** The text that answers a question, which may lean on the questions before it. */
function createReply(settings: TerminalSettings, ask: Ask): (question: string) => Promise<string> {
	let conversation: Conversation | undefined;
	return async (question) => {
		const refusal = refuseQuestion(question);
		if (refusal !== null) return refusal;
		try {
			const answer = await ask({ question, article: settings.article, conversation });
			conversation = answer.conversation;
			const { article, check } = settings;
			const checked = check && (await checkPasted(check, { question, article }));
			return renderReply(answer, checked, { ...settings, moment: settings.moment?.() });
		} catch (error) {
			return settings.reportFailure(error);
		}
	};
}

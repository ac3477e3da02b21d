import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import type { Ask } from "../core/ask.ts";
import { checkQuestion } from "./check-question.ts";
import { type Appearance, renderAnswer } from "./render.ts";

export type TerminalSettings = Appearance & {
	/** The id of the only article to ask about. */
	readonly article?: string | undefined;
	/** Logs what went wrong and gives a text about it that anybody may see. */
	readonly reportFailure: (error: unknown) => Promise<string>;
	readonly input: Readable;
	readonly output: Writable;
	/** Whether a person sits at the input and sees the output, so that a prompt and a history serve. */
	readonly hasPrompt: boolean;
};

/** Answers the questions of a person, one a line, until the input ends (Ctrl-D) or Ctrl-C. */
export async function startTerminal(settings: TerminalSettings, ask: Ask): Promise<void> {
	const { input, output, hasPrompt } = settings;
	const reader = createInterface({ input, output, terminal: hasPrompt, prompt: hasPrompt ? "? " : "" });
	const leave = () => reader.close();
	let isOpen = true;
	reader.on("close", () => {
		isOpen = false;
	});
	reader.on("SIGINT", leave);
	process.once("SIGINT", leave);
	if (hasPrompt) output.write("Ask the articles. Ctrl-D or Ctrl-C leaves.\n\n");
	reader.prompt();
	for await (const line of reader) {
		if (line.trim() !== "") output.write(`${await reply(line, settings, ask)}\n\n`);
		// The last lines of an input are read after its end.
		if (isOpen) reader.prompt();
	}
	process.off("SIGINT", leave);
	if (hasPrompt) output.write("\n");
}

async function reply(question: string, settings: TerminalSettings, ask: Ask): Promise<string> {
	const problem = checkQuestion(question);
	if (problem !== null) return `Cannot answer: the question ${problem}`;
	try {
		return renderAnswer(ask({ question, article: settings.article }), settings);
	} catch (error) {
		return settings.reportFailure(error);
	}
}

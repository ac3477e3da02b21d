import type { Message } from "../message.ts";
import type { StandInSlack } from "../stand-in-slack.ts";
import type { View } from "../view.ts";
import { HELP, type PromptLine } from "./prompt-line.ts";

/**
 * Does what was typed, as Ana in the newsroom, and gives what to print about it; what follows from it is seen later.
 */
export function obeyLine(line: PromptLine, slack: StandInSlack, numbered: readonly Message[]): string | null {
	const { ana, newsroom } = slack;
	const find = (number: number): Message => {
		const message = numbered[number - 1];
		if (message === undefined) throw new Error(`Cannot find message "${number}": there are ${numbered.length}`);
		return message;
	};
	const options = (thread: number | null) => {
		const root = thread === null ? undefined : find(thread);
		return { threadTs: root?.threadTs ?? root?.ts };
	};
	switch (line.kind) {
		case "mention":
			slack.mention(ana, newsroom, escapeTyped(line.text), options(line.thread));
			return null;
		case "dm":
			slack.dm(ana, escapeTyped(line.text), options(line.thread));
			return null;
		case "say":
			slack.say(ana, newsroom, line.text, options(line.thread));
			return null;
		case "command":
			slack.command(ana, line.name, line.text, newsroom);
			return null;
		case "press":
			slack.press(
				ana,
				typeof line.on === "number" ? find(line.on) : findView(slack, line.on),
				line.actionId,
				line.value,
			);
			return null;
		case "shortcut":
			slack.shortcut(ana, find(line.on), line.callbackId);
			return null;
		case "home":
			slack.openHome(ana);
			return null;
		case "messages":
			slack.openHome(ana, "messages");
			return null;
		case "submit":
			slack.submit(ana);
			return null;
		case "close":
			slack.closeView(ana);
			return null;
		case "refresh":
			slack.sockets.disconnect("refresh_requested");
			return null;
		case "drop":
			slack.sockets.drop();
			return null;
		case "http":
			slack.useHttp(line.url);
			return null;
		case "faults":
			return slack.faults.length === 0 ? "No faults." : slack.faults.join("\n");
		case "help":
			return HELP;
		case "quit":
			return null;
	}
}

function findView(slack: StandInSlack, which: "modal" | "home"): View {
	const view = which === "modal" ? slack.modal(slack.ana) : slack.home(slack.ana);
	if (view === undefined) throw new Error(`Cannot press in the ${which}: there is none`);
	return view;
}

// https://docs.slack.dev/messaging/formatting-message-text#escaping: what people type comes with these three escaped.
function escapeTyped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

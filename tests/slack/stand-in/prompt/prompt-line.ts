/** What a person typed at the prompt. */
export type PromptLine =
	| { readonly kind: "mention" | "dm" | "say"; readonly text: string; readonly thread: number | null }
	| { readonly kind: "command"; readonly name: string; readonly text: string }
	| {
			readonly kind: "press";
			readonly on: number | "modal" | "home";
			readonly actionId: string;
			readonly value: string | undefined;
	  }
	| { readonly kind: "shortcut"; readonly on: number; readonly callbackId: string }
	| { readonly kind: "http"; readonly url: string }
	| { readonly kind: "home" | "messages" | "submit" | "close" | "refresh" | "drop" | "faults" | "quit" | "help" };

export const HELP = `  who said that?         mentions the bot in #newsroom
  > 3 and when?          mentions it in the thread of message 3
  dm who said that?      writes to it directly (dm > 3 … for a thread)
  say > 3 and when?      writes it without a mention, as Slack sends it: <https://news.example/rain>
  /ask who said that?    types a command
  press 3 more           presses what has the action id "more" in message 3; a value says which one: press 3 more v2
  press modal more       the same in the modal that is open; or: press home more
  shortcut 3 find        chooses the shortcut with the callback id "find" on message 3
  home, messages         opens the app's home tab, or its messages
  submit, close          sends the modal off, or closes it
  refresh, drop          tells the socket to leave, or cuts it
  http <url>             sends all that follows to this request URL, signed
  faults                 prints what Slack would not understand
  quit`;

const WORDS: ReadonlySet<string> = new Set([
	"home",
	"messages",
	"submit",
	"close",
	"refresh",
	"drop",
	"faults",
	"quit",
]);

/** Reads a line; what is no command is a mention. */
export function readPromptLine(line: string): PromptLine {
	const text = line.trim();
	const [first = "", second = "", third = "", ...rest] = text.split(/\s+/);
	if (isWord(text)) return { kind: text };
	if (text === "" || text === "help") return { kind: "help" };
	if (first.startsWith("/")) return { kind: "command", name: first, text: text.slice(first.length).trim() };
	if (first === "dm") return { kind: "dm", ...readThread(text.slice("dm".length)) };
	if (first === "say") return { kind: "say", ...readThread(text.slice("say".length)) };
	if (first === "http" && second !== "") return { kind: "http", url: second };
	if (first === "shortcut" && third !== "") return { kind: "shortcut", on: Number(second), callbackId: third };
	if (first === "press" && third !== "") {
		const on = second === "modal" || second === "home" ? second : Number(second);
		return { kind: "press", on, actionId: third, value: rest.length > 0 ? rest.join(" ") : undefined };
	}
	return { kind: "mention", ...readThread(text) };
}

function readThread(typed: string): { readonly text: string; readonly thread: number | null } {
	const { thread, text = typed } = /^\s*>\s*(?<thread>\d+)\s+(?<text>.*)$/s.exec(typed)?.groups ?? {};
	return { text: text.trim(), thread: thread === undefined ? null : Number(thread) };
}

function isWord(
	text: string,
): text is "home" | "messages" | "submit" | "close" | "refresh" | "drop" | "faults" | "quit" {
	return WORDS.has(text);
}

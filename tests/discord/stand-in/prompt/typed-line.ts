import type { OptionValues } from "../interactions/option-payloads.ts";

/** What somebody at the prompt wants a user to do, or the stand-in. */
export type TypedLine =
	| { readonly kind: "command"; readonly name: string; readonly options: OptionValues }
	| { readonly kind: "complete"; readonly name: string; readonly option: string; readonly text: string }
	| {
			readonly kind: "press" | "choose" | "fill" | "find" | "mention" | "post" | "dm" | "as" | "in";
			readonly text: string;
	  }
	| { readonly kind: "drop" | "reconnect" | "forget" | "report" | "help" };

const TAKES_TEXT = ["press", "choose", "fill", "find", "mention", "post", "dm", "as", "in"] as const;
const STANDS_ALONE = ["drop", "reconnect", "forget", "report"] as const;
/** The option that the words of a command fill which name none. */
const FIRST_OPTION = "question";

/** The line as it is meant: `/ask who said it? hide:true`, `complete ask speaker ta`, `press Show context`, `drop`. */
export function readTypedLine(line: string): TypedLine {
	const [word = "", ...rest] = line.trim().split(/\s+/);
	const text = rest.join(" ");
	if (word.startsWith("/")) return { kind: "command", name: word.slice(1), options: readOptions(text) };
	if (word === "complete") {
		const [name = "", option = "", ...typed] = rest;
		return { kind: "complete", name, option, text: typed.join(" ") };
	}
	const taking = TAKES_TEXT.find((kind) => kind === word);
	if (taking !== undefined && text !== "") return { kind: taking, text };
	return { kind: STANDS_ALONE.find((kind) => kind === word) ?? "help" };
}

function readOptions(text: string): OptionValues {
	const parts = text.split(/(?:^|\s)([a-z]+):(?!\/\/)\s*/);
	const [first = "", ...named] = parts;
	const options: Record<string, string | boolean> = first === "" ? {} : { [FIRST_OPTION]: first };
	for (let index = 0; index < named.length; index += 2) {
		const value = named[index + 1] ?? "";
		options[named[index] ?? ""] = value === "true" || value === "false" ? value === "true" : value;
	}
	return options;
}

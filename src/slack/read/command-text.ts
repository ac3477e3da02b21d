/** What was typed after a command: the words, and what narrows them. */
export type CommandText = {
	readonly words: string;
	/** in:"words of a headline" */
	readonly in?: string;
	/** by:"name of a speaker" */
	readonly by?: string;
	/** about:"a topic" */
	readonly about?: string;
};

// Keyboards turn straight quotation marks into curly ones; a single word needs none.
const STRAIGHT = '"([^"]*)"';
const CURLY = "[“”„]([^“”„]*)[“”]";
const BARE = String.raw`([^\s"“”„]+)`;
const FILTER = filterNamed("in|by|about");
const CHECK_FILTER = filterNamed("in|by");

function filterNamed(names: string): RegExp {
	return new RegExp(String.raw`(?<!\S)(${names}):(?:${STRAIGHT}|${CURLY}|${BARE})`, "giu");
}

/** Reads the text of a command; of a filter that comes twice the last counts. */
export function readCommandText(text: string): CommandText {
	const { rest, filters } = readFilters(text, FILTER);
	return { ...filters, words: rest.replace(/\s+/g, " ").trim() };
}

/** Reads the text of a command to check a quotation: all that is no filter is the quotation, as it was pasted. */
export function readCheckText(text: string): Omit<CommandText, "about"> {
	const { rest, filters } = readFilters(text, CHECK_FILTER);
	return { ...filters, words: rest.trim() };
}

function readFilters(text: string, filter: RegExp) {
	const filters: Record<string, string> = {};
	for (const [, name = "", straight, curly, bare] of text.matchAll(filter)) {
		const value = (straight ?? curly ?? bare ?? "").trim();
		if (value !== "") filters[name.toLowerCase()] = value;
	}
	return { filters, rest: text.replace(filter, " ") };
}

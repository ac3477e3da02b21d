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
const FILTER = /(?<!\S)(in|by|about):(?:"([^"]*)"|[“”„]([^“”„]*)[“”]|([^\s"“”„]+))/giu;

/** Reads the text of a command; of a filter that comes twice the last counts. */
export function readCommandText(text: string): CommandText {
	const filters: Record<string, string> = {};
	for (const [, name = "", straight, curly, bare] of text.matchAll(FILTER)) {
		const value = (straight ?? curly ?? bare ?? "").trim();
		if (value !== "") filters[name.toLowerCase()] = value;
	}
	return { ...filters, words: text.replace(FILTER, " ").replace(/\s+/g, " ").trim() };
}

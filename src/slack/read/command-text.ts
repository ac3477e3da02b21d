import type { Order } from "../../core/question/filter.ts";

/** What was typed after a command: the words, and what narrows them. */
export type CommandText = {
	readonly words: string;
	/** in:"words of a headline" */
	readonly in?: string;
	/** by:"name of a speaker" */
	readonly by?: string;
	/** about:"a topic" */
	readonly about?: string;
	/** since:"March 2025" until:"2025-05-03" author:"a name" section:"a name" */
	readonly since?: string;
	readonly until?: string;
	readonly author?: string;
	readonly section?: string;
	/** newest, or oldest, behind what else narrows it. */
	readonly order?: Order;
};

// Keyboards turn straight quotation marks into curly ones; a single word needs none.
const STRAIGHT = '"([^"]*)"';
const CURLY = "[“”„]([^“”„]*)[“”]";
const BARE = String.raw`([^\s"“”„]+)`;
const FILTER = filterNamed("in|by|about|since|until|author|section");
const CHECK_FILTER = filterNamed("in|by");

function filterNamed(names: string): RegExp {
	return new RegExp(String.raw`(?<!\S)(${names}):(?:${STRAIGHT}|${CURLY}|${BARE})`, "giu");
}

/** Reads the text of a command; of a filter that comes twice the last counts. */
export function readCommandText(text: string): CommandText {
	const { rest, order } = takeOrder(text);
	const { rest: words, filters } = readFilters(rest, FILTER);
	return { ...filters, ...(order && { order }), words: words.replace(/\s+/g, " ").trim() };
}

const ORDERS: ReadonlyMap<string, Order> = new Map([
	["newest", "newest"],
	["newest first", "newest"],
	["oldest", "oldest"],
	["oldest first", "oldest"],
]);

/** A last word "newest" is an order where it stands behind a filter: it may be of a question that has none. */
function takeOrder(text: string): { readonly rest: string; readonly order?: Order | undefined } {
	const last = [...text.matchAll(FILTER)].at(-1);
	const end = last === undefined ? text.length : last.index + last[0].length;
	const order = ORDERS.get(text.slice(end).trim().toLowerCase());
	return order === undefined ? { rest: text } : { rest: text.slice(0, end), order };
}

/** Reads the text of a command to check a quotation: all that is no filter is the quotation, as it was pasted. */
export function readCheckText(text: string): Pick<CommandText, "words" | "in" | "by"> {
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

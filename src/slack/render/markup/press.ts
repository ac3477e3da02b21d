import { LIMITS } from "./limits.ts";

/**
 * What can be pressed in our messages and views.
 * https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
 */
export const ACTIONS = {
	showContext: "show_context",
	showContextOf: "show_context_of",
	previousPage: "previous_page",
	nextPage: "next_page",
	showInstead: "show_instead",
	share: "share",
	shareCheck: "share_check",
	vote: "vote",
	earlierParagraphs: "earlier_paragraphs",
	laterParagraphs: "later_paragraphs",
	nowReads: "now_reads",
	searchHome: "search_home",
	askAgain: "ask_again",
	askAbout: "ask_about",
} as const;

/** What a view that is sent off, or a shortcut that is chosen, is called. */
export const CALLBACKS = {
	findInArticle: "find_in_article",
	checkQuotation: "check_quotation",
	reason: "vote_reason",
	askAbout: "ask_about_article",
} as const;

/** What a button means: an answer by its id, and numbers such as that of a page. */
export type Reference = { readonly answer: string; readonly numbers: readonly number[] };

/** How a vote is told in a reference. */
export const HELPFUL = 1;
export const NOT_HELPFUL = 0;

const VERSION = "v1";
// The id is that of the store: 9 random bytes in base64url.
const REFERENCE = /^v1\|([\w-]{12})((?:\|-?\d{1,9})*)$/;

/** The reference as the value of a button: "v1|Ab3dEf6hIj9_|2". */
export function writeReference({ answer, numbers }: Reference): string {
	return [VERSION, answer, ...numbers].join("|");
}

/** The reference that a value is; null where an older version of the program, or somebody else, wrote it. */
export function readReference(value: string | undefined): Reference | null {
	const [, answer, rest = ""] = REFERENCE.exec(value ?? "") ?? [];
	if (answer === undefined) return null;
	return { answer, numbers: rest.split("|").slice(1).map(Number) };
}

/** Something typed, such as a question, as the value of a button; null where it is too long for one. */
export function writeTyped(typed: unknown): string | null {
	// Escaped for JSON, these come back as they are, whether or not Slack escapes them for itself.
	const value = JSON.stringify(typed).replace(/[&<>]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
	return value.length <= LIMITS.buttonValue ? value : null;
}

/** What `writeTyped` was given; undefined where another version of the program, or somebody else, wrote the value. */
export function readTyped(value: string | undefined): unknown {
	try {
		return JSON.parse(value ?? "");
	} catch {
		return undefined;
	}
}

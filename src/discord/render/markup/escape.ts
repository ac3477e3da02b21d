// Discord shows the mark behind a backslash as it is, whichever it is; before letters, digits and white space a
// backslash shows itself: https://github.com/Khan/simple-markdown/blob/master/src/index.js ("escape"), on which its
// clients are built.
const STYLE = /[\\*_~|`<@[]/;
const COLON = /:(?=\S)/;
const LINE_OPENER = /(?<=^\s*)[#>+-]/;
const AFTER_NUMBER = /(?<=^\s*\d+)[.)]/;
const ESCAPED = /\\([^0-9A-Za-z\s])/g;

/**
 * What steers Discord: marks of style, code, spoilers and links; "<" and "@" of mentions; ":" of emojis and addresses,
 * which would become links; and at the beginning of a line headings, quotes, small print and lists.
 * https://support.discord.com/hc/en-us/articles/210298617
 */
const STEERING = new RegExp([STYLE, COLON, LINE_OPENER, AFTER_NUMBER].map(({ source }) => source).join("|"), "gm");

/** The text as markdown that shows it as it is: it formats nothing, links nowhere and mentions nobody. */
export function escapeMarkdown(text: string): string {
	return text.replace(STEERING, "\\$&");
}

/** The text that `escapeMarkdown` was given, byte for byte. */
export function unescapeMarkdown(markdown: string): string {
	return markdown.replace(ESCAPED, "$1");
}

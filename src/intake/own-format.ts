/** What people call a file of our own front matter, or of a site generator, and one of plain text. */
export const MARKDOWN = "Markdown";
export const PLAIN_TEXT = "plain text";

/** The kind of a file that holds one article, whose id is its name; null where it is of another. */
export function ownFormatOf(name: string): typeof MARKDOWN | typeof PLAIN_TEXT | null {
	if (/\.txt$/i.test(name)) return PLAIN_TEXT;
	return /\.(?:md|mdx|markdown)$/i.test(name) ? MARKDOWN : null;
}

/** Whether a file holds one article, whose id is its name. */
export function isOwnFormat(name: string): boolean {
	return ownFormatOf(name) !== null;
}

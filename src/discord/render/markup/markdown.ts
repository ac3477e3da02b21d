/** Markdown in bold. */
export function bold(markdown: string): string {
	return `**${markdown}**`;
}

/** Markdown as a quotation block. Each line has a mark of its own: ">>>" would take in all that follows. */
export function quoteBlock(markdown: string): string {
	return markdown.replace(/^/gm, "> ");
}

/** Markdown as small print: https://support.discord.com/hc/en-us/articles/210298617 ("Subtext"). */
export function smallPrint(markdown: string): string {
	return markdown.replace(/^(?=.*\S)/gm, "-# ");
}

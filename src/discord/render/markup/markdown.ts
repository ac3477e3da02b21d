/** Markdown in bold. */
export function bold(markdown: string): string {
	return `**${markdown}**`;
}

/** Markdown struck through. */
export function struckThrough(markdown: string): string {
	return `~~${markdown}~~`;
}

/** An address behind words of ours; none where it could end the link before its own end. */
export function maskedLink(words: string, address: string): readonly string[] {
	return /^https?:\/\/[^\s<>()[\]\\]+$/.test(address) ? [`[${words}](<${address}>)`] : [];
}

/** Markdown as a quotation block. Each line has a mark of its own: ">>>" would take in all that follows. */
export function quoteBlock(markdown: string): string {
	return markdown.replace(/^/gm, "> ");
}

/** Markdown as small print: https://support.discord.com/hc/en-us/articles/210298617 ("Subtext"). */
export function smallPrint(markdown: string): string {
	return markdown.replace(/^(?=.*\S)/gm, "-# ");
}

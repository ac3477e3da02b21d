import type { CommandNames } from "../command-names.ts";

/** What stands in a field for a question until something is typed. */
export const EXAMPLES = "Who said …? What did … say about …? How many …?";

/** How to ask by a mention or directly, for somebody who asked nothing. */
export const HOW_TO_ASK =
	"Ask me about the articles, for example: who said …? what did … say about …? how many …? I answer " +
	"with the exact passage.";

const FILTERS =
	'since:"March 2025", until:2025-05, author:"a name", section:"a name", and newest or oldest behind them';

/** How `/ask` is used. */
export function explainAsk({ ask }: CommandNames): string {
	return (
		`Type a question after ${ask}. To narrow it, add in:"words of a headline" or by:"name of a speaker"; ` +
		`to ask some articles only, ${FILTERS}.`
	);
}

/** How `/quotes` is used. */
export function explainQuotes({ quotes }: CommandNames): string {
	return (
		`Type the name of a speaker after ${quotes}, or about:"a topic", or both. To narrow it, add in:"words of a ` +
		`headline"; to ask some articles only, ${FILTERS}.`
	);
}

/** How `/check` is used. */
export function explainCheck({ check }: CommandNames): string {
	return (
		`Paste a quotation after ${check}. Add by:"name of a speaker" to check whose words they are, and ` +
		`in:"words of a headline" to check one article only.`
	);
}

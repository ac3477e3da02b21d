import { findQuotations } from "#src/core/quotation/find-quotations.ts";
import { MARKDOWN, MDX } from "#src/intake/markup/dialect.ts";
import { removeMarkup } from "#src/intake/markup/remove-markup.ts";
import { cpuTimeOf } from "../core/hostile/cpu-time.ts";
import { repeatTo } from "../core/hostile/hostile-units.ts";
import { makeArticle } from "../core/made-articles.ts";

// Characters: ten times as many, of which a text that takes quadratic time takes a hundred times as long.
const [SHORT, LONG] = [10_000, 100_000] as const;
/** Ten for the length, the rest for noise. */
const MOST_TIMES_LONGER = 40;
/** Milliseconds of processor time below which a time is mostly noise. */
const LEAST_TIME = 10;

const SPEECH = [
	...['"', "'", "“", "’", "“a ", '" said ', "'a ", '" "', "“”", "‘“", '"\n', "'\n", "“\n", "’\n", "“”\n"],
	...['"A," said B. ', "“It,” he said ", "Ann Lee said “rain.” ", "Ann Lee ", "he said that ", "said Ann Lee, "],
	...["according to ", '"A," said B. \n', "“It,” he said \n", "Ann Lee \n", "he said that \n", "said Ann Lee, \n"],
];
const MARKUP = [
	...["*a_ ", "[a]", "> a\n\n", "- a\n", "a\n-\n", "<b></i>", "{{<", "&#", "   \n", "{% comment %}", "{::comment}"],
	...[" %%a", "{/*", "[[a", "[[a|", "~~a", "==a", "{#a ", "|a|\n|-|\n", "|-", ":::\n", "*[a", "<A ", "<A{", "{", "{{"],
	...["`", "<a b='", "import {\n\n", "export const a = {\n\n", "- [ ] ", "* TOC\n{:toc", ")(.{"],
	`|-|\n|-|\nx${" ".repeat(5_000)}y|\n`,
];

/** Finding quotations and taking markup off take time that is linear in the text, whatever is repeated in it. */
export async function soakLinearTime(): Promise<void> {
	check("quotations", SPEECH, (text) => findQuotations(makeArticle(text)));
	check("Markdown", MARKUP, (text) => removeMarkup(text, MARKDOWN));
	check("MDX", MARKUP, (text) => removeMarkup(text, MDX));
}

function check(name: string, units: readonly string[], call: (text: string) => unknown): void {
	const rows = units.map((unit) => ({ unit, ratio: ratioOf(unit, call) }));
	const worst = rows.reduce((one, other) => (other.ratio > one.ratio ? other : one));
	const times = `${worst.ratio.toFixed(1)} times the time for ten times ${JSON.stringify(worst.unit.slice(0, 20))}`;
	console.log(`  ${name.padEnd(10)} at most ${times}`);
	if (worst.ratio > MOST_TIMES_LONGER) throw new Error(`${name}: ${times}`);
}

function ratioOf(unit: string, call: (text: string) => unknown): number {
	const short = Math.max(
		LEAST_TIME,
		cpuTimeOf(() => call(repeatTo(unit, SHORT)), { runs: 3, enough: 0 }),
	);
	const enough = (MOST_TIMES_LONGER / 2) * short;
	return cpuTimeOf(() => call(repeatTo(unit, LONG)), { runs: 3, enough }) / short;
}

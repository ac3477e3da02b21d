import { writeFileSync } from "node:fs";
import { type Choice, fitChoices } from "../fit-choices.ts";
import { keepMarks } from "./keep-marks.ts";
import { type SeekRead, seekRead } from "./seek-read.ts";
import { readWritten } from "./written.ts";

// Fits how much the reader's marks count beside what the index tells, on questions about articles that neither was
// learnt from, and writes the weights. usage: node training/reader/fit.ts [EVAL [MODEL [MARKS]]]
const OUT = "src/core/evidence/data/reader-weights.ts";
const HEAD = [
	"// Written by `node training/reader/fit.ts`; do not edit. training/reader/README.md tells from which data.",
	"// How much each piece of evidence, the index's own and a reader's, adds to the log-odds where passages are read.",
].join("\n");
const [folder = "../shared/eval", model = "models/reader/", marks = "reader-marks.json"] = process.argv.slice(2);
const RIDGE = 1;
const { read, save } = await keepMarks(new URL(model, `file://${process.cwd()}/`), marks);
const rows: (SeekRead & { readonly asked: string; readonly article: string })[] = [];
const written = readWritten(folder);
for (const [at, question] of written.entries()) {
	for (const sought of await seekRead(read, question))
		rows.push({ ...sought, asked: question.asked, article: question.article });
	if (at % 200 === 0) console.error(`${at} of ${written.length} questions asked`);
}
save();

const lessons = [
	["READ_SENTENCE_WEIGHTS", "fact", "choice", ["told", "here", "relevance"]],
	[
		"READ_FACT_WEIGHTS",
		"fact",
		"sure",
		[
			"base",
			"told",
			"sure",
			"sureOfAny",
			"misfit",
			"inArticle",
			"namesOff",
			"certainty",
			"ahead",
			"size",
			"here",
			"relevance",
		],
	],
	["READ_QUOTATION_WEIGHTS", "quotation", "choice", ["told", "here", "relevance"]],
	[
		"READ_SURE_WEIGHTS",
		"quotation",
		"sure",
		[
			"base",
			"told",
			"sure",
			"otherMatter",
			"isOnTopic",
			"missingNames",
			"size",
			"inArticle",
			"namesOff",
			"ahead",
			"here",
			"relevance",
		],
	],
] as const;
const fitted = lessons.map(([constant, kind, what, names]) => {
	const learnt = rows.flatMap((row) => (row.kind === kind && row[what] ? [{ ...row, lesson: row[what] }] : []));
	const articles = [...new Set(learnt.map(({ article }) => article))].toSorted();
	const isFirst = ({ article }: { readonly article: string }) => articles.indexOf(article) % 2 === 0;
	const [one, other] = [learnt.filter(isFirst), learnt.filter((row) => !isFirst(row))].map((half) =>
		half.map(({ lesson }) => lesson),
	);
	const alone = names.map((name) => Number(name === "told"));
	const held = [judge(other ?? [], fitChoices(one ?? [], RIDGE)), judge(one ?? [], fitChoices(other ?? [], RIDGE))];
	const before = judge(
		learnt.map(({ lesson }) => lesson),
		alone,
	);
	const weights = fitChoices(
		learnt.map(({ lesson }) => lesson),
		RIDGE,
	);
	console.log(`${constant}: ${learnt.length} choices, ${before}% by the index alone, ${held.join("% and ")}% held out`);
	const told = names.map((name, at) => `${name}: ${(weights[at] ?? 0).toFixed(2)}`).join(", ");
	return `export const ${constant} = { ${told} };`;
});
writeFileSync(OUT, `${HEAD}\n${fitted.join("\n\n")}\n`);
console.log(`${OUT} is written; "npm run format" lays it out`);

/** How often the right one is chosen, in per cent. */
function judge(choices: readonly Choice[], weights: readonly number[]): string {
	const right = choices.filter(({ options, right }) => {
		const scores = options.map((option) => option.reduce((sum, it, i) => sum + it * (weights[i] ?? 0), 0));
		return right.has(scores.indexOf(Math.max(...scores)));
	});
	return ((100 * right.length) / Math.max(1, choices.length)).toFixed(1);
}

import { findQuotations } from "#src/core/quotation/find-quotations.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { makeArchive } from "./made-archive.ts";
import { quantile, timeCalls } from "./measure.ts";

const ROUNDS = 5;
const GOAL = 8;

/** Prints how long finding all quotations takes, an article and a KB, against splitting the same text into words. */
export async function benchQuotations(size: number): Promise<void> {
	const { articles } = loadCorpus("corpus");
	const [model] = articles;
	if (!model) throw new Error('Cannot run the benchmark: "corpus" holds no article');
	const archive = makeArchive(model, size);
	const segmenter = new Intl.Segmenter("en", { granularity: "word" });
	let quotations = 0;
	let segments = 0;

	// In turn, so that whatever else the machine does slows both.
	const taken = Array.from({ length: ROUNDS }, () => {
		const found = timeCalls(1, () => {
			for (const article of archive) quotations += findQuotations(article).length;
		});
		const split = timeCalls(1, () => {
			for (const { text } of archive) for (const _ of segmenter.segment(text)) segments++;
		});
		return { found: found[0] ?? Number.NaN, split: split[0] ?? Number.NaN };
	});
	const ours = quantile(Float64Array.from(taken, ({ found }) => found).sort(), 0.5);
	const base = quantile(Float64Array.from(taken, ({ split }) => split).sort(), 0.5);
	const kilobytes = archive.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000;

	console.log(
		`\nquotations: ${size} articles, ${kilobytes.toFixed(0)} KB, ${quotations / ROUNDS} found, ` +
			`${segments / ROUNDS} segments`,
	);
	printTime("findQuotations", ours, { size, kilobytes });
	printTime("Intl.Segmenter, words", base, { size, kilobytes });
	const ratio = ours / base;
	console.log(`  ratio ${ratio.toFixed(2)}, goal at most ${GOAL}: ${ratio <= GOAL ? "met" : "MISSED"}`);
}

type Amount = { readonly size: number; readonly kilobytes: number };

function printTime(name: string, milliseconds: number, { size, kilobytes }: Amount): void {
	const [article, kilobyte] = [milliseconds / size, milliseconds / kilobytes];
	console.log(`  ${name.padEnd(34)} ${article.toFixed(3)} ms an article  ${kilobyte.toFixed(4)} ms a KB`);
}

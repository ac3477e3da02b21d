import MiniSearch from "minisearch";
import { createAsk } from "#src/core/ask.ts";
import { splitPassages } from "#src/core/search/passage.ts";
import { loadCorpus } from "#src/corpus.ts";
import { makeArchive } from "./made-archive.ts";
import { printRow, timeCalls } from "./measure.ts";

const QUESTIONS = [
	"who said Russia is an enemy?",
	"How many tanks did Syria receive?",
	"When did Syria gain independence from France?",
	"what did Hassan say about the army",
	"Where is Douma?",
	"why did Moscow enter the conflict?",
	"Who leads Hayat Tahrir al-Sham?",
	"leases on military bases",
	"What did the patriarch say about protection?",
	"best pizza recipe",
];

/** Prints how long building the index and asking takes at a number of articles, against plain MiniSearch and a linear scan. */
export async function benchQueries(size: number): Promise<void> {
	const { articles } = await loadCorpus("corpus");
	const [model] = articles;
	if (!model) throw new Error('Cannot run the benchmark: "corpus" holds no article');
	const archive = makeArchive(model, size);
	const texts = archive.flatMap(splitPassages).map(({ article, start, end }) => article.text.slice(start, end));
	console.log(`\n${size} articles, ${texts.length} passages`);

	const started = performance.now();
	const ask = createAsk(archive);
	const built = performance.now();
	const plain = buildPlainIndex(texts);
	const plainBuilt = performance.now();
	console.log(
		`  build: ours ${(built - started).toFixed(0)} ms, ratio to plain MiniSearch ${((built - started) / (plainBuilt - built)).toFixed(2)}`,
	);

	const times = size === 1 ? 500 : 100;
	const questionOf = (turn: number) => QUESTIONS[turn % QUESTIONS.length] ?? "";
	const bare = timeCalls(times, (turn) => plain.search(questionOf(turn)));
	printRow("plain MiniSearch", bare, bare);
	printRow(
		"linear scan",
		timeCalls(times, (turn) => scan(texts, questionOf(turn))),
		bare,
	);
	printRow(
		"ask",
		timeCalls(times, (turn) => ask({ question: questionOf(turn) })),
		bare,
	);
}

function buildPlainIndex(texts: readonly string[]): MiniSearch {
	const index = new MiniSearch({ fields: ["text"] });
	index.addAll(texts.map((text, id) => ({ id, text })));
	return index;
}

function scan(texts: readonly string[], question: string): string | undefined {
	const words = question.toLowerCase().match(/\p{L}+/gu) ?? [];
	let best: { readonly text: string; readonly found: number } | undefined;
	for (const text of texts) {
		const lower = text.toLowerCase();
		const found = words.filter((word) => lower.includes(word)).length;
		if (found > (best?.found ?? 0)) best = { text, found };
	}
	return best?.text;
}

import { existsSync } from "node:fs";
import { FACT_WEIGHTS } from "#src/core/evidence/data/fact-weights.ts";
import { SENTENCE_WEIGHTS } from "#src/core/evidence/data/sentence-weights.ts";
import { fitWeights } from "./fit-weights.ts";
import { readCollections } from "./read-collections.ts";
import { seekCandidates } from "./seek-candidates.ts";
import { writeWeights } from "./write-weights.ts";

const folder = process.argv[2] ?? "../shared/eval";
const DATA = "src/core/evidence/data";

if (existsSync(folder)) fit();
else {
	console.error(`Cannot learn from "${folder}": there is no such folder`);
	process.exitCode = 2;
}

function fit(): void {
	// A sentence alone is no article to search in: the questions on single sentences teach phrases only.
	const sets = readCollections(folder).filter(({ name }) => !name.startsWith("qamr"));
	const sought = sets.flatMap(seekCandidates);
	const answered = sought.filter(({ right, sentences }) => right.size > 0 && right.size < sentences.length);
	const sentences = fitWeights(
		answered.map(({ article, sentences, right }) => ({ article, options: sentences.map(Object.values), right })),
		SENTENCE_WEIGHTS,
	);
	console.log(["sentences", ...sentences.report].join("\n"));
	writeWeights(
		`${DATA}/sentence-weights.ts`,
		"SENTENCE_WEIGHTS",
		"What each piece of evidence adds to the log-odds of a sentence, against the others of its question.",
		sentences.weights,
	);
	// The unanswerable questions of "squad" change one fact of an answerable one: what they teach is not what readers ask.
	const asked = sought.filter(({ set, isMisfit, right }) => !isMisfit && (set !== "squad" || right.size > 0));
	const facts = fitWeights(
		asked.map(({ article, fact, right }) => {
			const options = [Object.values(fact), Object.values(fact).map(() => 0)];
			return { article, options, right: new Set([right.has(0) ? 0 : 1]) };
		}),
		FACT_WEIGHTS,
	);
	console.log(["facts", ...facts.report].join("\n"));
	writeWeights(
		`${DATA}/fact-weights.ts`,
		"FACT_WEIGHTS",
		"What each piece of evidence adds to the log-odds that the first sentence answers.",
		facts.weights,
	);
}

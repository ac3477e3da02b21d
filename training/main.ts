import { existsSync } from "node:fs";
import * as quotations from "#src/core/evidence/data/quotation-weights.ts";
import { SENTENCE_WEIGHTS } from "#src/core/evidence/data/sentence-weights.ts";
import { fitQuotations } from "./fit-quotations.ts";
import { learnFacts } from "./learn-facts.ts";
import { learnSentences } from "./learn-sentences.ts";
import { readQuotationChoices } from "./quotation-choices.ts";
import { readCollections } from "./read-collections.ts";
import { seekCandidates } from "./seek-candidates.ts";
import { type Weights, writeWeights } from "./write-weights.ts";

const folder = process.argv[2] ?? "../shared/eval";
const DATA = "src/core/evidence/data";

if (existsSync(folder)) fit();
else {
	console.error(`Cannot learn from "${folder}": there is no such folder`);
	process.exitCode = 2;
}

function fit(): void {
	const sought = readCollections(folder).flatMap((collection) => seekCandidates(collection));
	const sentences = learnSentences(sought);
	print("sentences", sentences);
	if (sentences.worse.length === 0)
		writeWeights(
			`${DATA}/sentence-weights.ts`,
			"What each piece of evidence adds to the log-odds of a sentence, against the others of its question.",
			{ SENTENCE_WEIGHTS: sentences.weights },
		);
	const facts = learnFacts(sought, sentences.worse.length === 0 ? sentences.weights : SENTENCE_WEIGHTS);
	print("facts", facts);
	if (facts.worse.length === 0)
		writeWeights(
			`${DATA}/fact-weights.ts`,
			"What each piece of evidence adds to the log-odds that the first sentence answers.",
			{ FACT_WEIGHTS: facts.weights },
		);
	fitAllQuotations();
}

function fitAllQuotations(): void {
	const choices = readQuotationChoices(folder);
	const of = (kind: string) => choices.filter((choice) => choice.kind === kind);
	const who = fitQuotations(of("who-said"), quotations.WHO_WEIGHTS, quotations.SURE_WHO_WEIGHTS);
	const what = fitQuotations(of("what-said"), quotations.WHAT_WEIGHTS, quotations.SURE_WHAT_WEIGHTS);
	print("who said", who);
	print("what somebody said", what);
	const written: Record<string, Weights> = {
		WHO_WEIGHTS: who.weights,
		SURE_WHO_WEIGHTS: who.sure,
		WHAT_WEIGHTS: what.weights,
		SURE_WHAT_WEIGHTS: what.sure,
	};
	writeWeights(
		`${DATA}/quotation-weights.ts`,
		"What each piece of evidence adds to the log-odds of a quotation, and that the first one answers.",
		written,
	);
}

function print(what: string, { report }: { readonly report: readonly string[] }): void {
	console.log([what, ...report].join("\n"));
}

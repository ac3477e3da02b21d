import { findQuotations } from "../../core/quotation/find-quotations.ts";
import { sketchOf } from "../../intake/copies/sketch.ts";
import type { Fault } from "../../intake/fault.ts";
import { isOwnFormat } from "../../intake/own-format.ts";
import type { Identity } from "../../intake/rules/identity.ts";
import type { GoneArticle, TakenArticle } from "../../intake/take-articles.ts";
import type { PageRules } from "../files/page-rules.ts";
import { type FilePart, readFile } from "../files/read-file.ts";
import { readFileText } from "../files/read-file-text.ts";
import { packPrints } from "../history/prints/print.ts";
import { printsOf } from "../history/prints/prints-of.ts";
import type { Row } from "../store/article-rows.ts";
import { keyOfTaken, keyOfText } from "./key-of.ts";

/** An article under its key, without a row where it is known already. */
export type AnalysedArticle = { readonly key: string; readonly row: Row | null };

/** What a part of a file came to. */
export type AnalysedPart = {
	readonly path: string;
	readonly articles: readonly AnalysedArticle[];
	readonly gone: readonly GoneArticle[];
	/** The identities of articles that the file keeps back, and of those that cannot be read in it. */
	readonly keptBack: readonly Identity[];
	readonly faulty: readonly Identity[];
	readonly faults: readonly Fault[];
	/** Whether the file may say, in words that cannot be read, that nobody is to be told of its articles. */
	readonly mayClose: boolean;
	/** Whether articles that are no longer in it are still so. */
	readonly holdsNewestOnly: boolean;
	readonly isLast: boolean;
};

/** What is to be known to analyse a file. */
export type Analysing = {
	/** The keys of the articles that were analysed before. */
	readonly known: ReadonlySet<string>;
	readonly rules: PageRules;
};

/** Reads a file, part by part, and analyses the articles in it, unless their keys tell that this was done before. */
export function* analyseFile(path: string, analysing: Analysing): Generator<AnalysedPart, void> {
	if (isOwnFormat(path)) return yield* analyseOwn(path, analysing);
	const { known, rules } = analysing;
	for (const part of readFile(path, rules)) yield analysePart(path, part, { known, keyOf: keyOfTaken });
	yield { ...NOTHING, path };
}

const NOTHING = {
	articles: [],
	gone: [],
	keptBack: [],
	faulty: [],
	faults: [],
	mayClose: false,
	holdsNewestOnly: false,
	isLast: true,
} as const;

/** A file of one article need not be parsed where its text is known. */
function* analyseOwn(path: string, { known, rules }: Analysing): Generator<AnalysedPart, void> {
	const read = readFileText(path);
	const key = read.kind === "text" ? keyOfText(path, read.text) : "";
	if (known.has(key)) return yield { ...NOTHING, path, articles: [{ key, row: null }] };
	for (const part of readFile(path, rules))
		yield { ...analysePart(path, part, { known, keyOf: () => key }), isLast: true };
}

type Keying = Pick<Analysing, "known"> & { readonly keyOf: (taken: TakenArticle) => string };

function analysePart(path: string, part: FilePart, { known, keyOf }: Keying): AnalysedPart {
	const articles = part.articles.map((taken) => {
		const key = keyOf(taken);
		return { key, row: known.has(key) ? null : toRow(taken) };
	});
	const { gone, keptBack, faulty, faults, mayClose, holdsNewestOnly } = part;
	return { path, articles, gone, keptBack, faulty, faults, mayClose, holdsNewestOnly, isLast: false };
}

function toRow({ article, naming }: TakenArticle): Row {
	const { text, paragraphs, forms, ...head } = article;
	const quotations = findQuotations(article);
	const prints = packPrints(printsOf(article, quotations));
	return { head, naming, sketch: sketchOf(text), body: { text, paragraphs, forms, quotations }, prints };
}

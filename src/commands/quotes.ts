import { pipeline } from "node:stream/promises";
import { z } from "zod";
import type { Article } from "../core/article/article.ts";
import { findQuotations } from "../core/quotation/find-quotations.ts";
import { EngineError } from "../engine/engine-error.ts";
import { readEngine } from "../program/engine/read-engine.ts";
import { readFromEngine } from "../program/engine/read-from-engine.ts";
import { createReportFailure } from "../program/log.ts";
import { openCorpus } from "../program/open-corpus.ts";
import { BAD_USAGE, FAILURE, NO_SUCH_ARTICLE, printProblems, refuse, SUCCESS } from "../program/refuse.ts";
import type { Config } from "../settings/config.ts";
import { createNameMatch } from "../terminal/match-name.ts";
import { type QuotationLine, toQuotationLine } from "../terminal/quotation-line.ts";
import { renderHeader, renderRows } from "../terminal/quotation-table.ts";

const QuotesOptions = z.object({
	corpus: z.string().optional(),
	verbose: z.boolean().default(false),
	article: z.string().optional(),
	speaker: z.string().optional(),
	csv: z.boolean().default(false),
});

/** Runs `quotes` with the options that were typed, and gives its exit code. */
export async function runQuotes(typed: unknown): Promise<number> {
	const { corpus: directory, article, speaker, csv, verbose } = QuotesOptions.parse(typed);
	const isWanted = chooseSpeakers(speaker);
	if (isWanted === null) return refuse(BAD_USAGE, "Cannot list quotations: --speaker needs a name");
	const engine = directory === undefined ? readEngine() : null;
	if (engine !== null) {
		const read = { articles: readFromEngine(engine.engine, { article, speaker }), config: engine.config };
		return list(read, { isWanted, ...{ article, speaker, csv, isSome: article !== undefined } });
	}
	const opened = await openCorpus({
		directory,
		article,
		isVerbose: verbose,
		wantsAll: true,
		complaint: "Cannot list quotations",
	});
	if (opened.kind === "refused") return opened.exitCode;
	const articles = opened.articles.filter(({ id }) => article === undefined || id === article);
	return list({ articles, config: opened.config }, { isWanted, article, speaker, csv, isSome: false });
}

type Read = { readonly articles: Iterable<Article> | AsyncIterable<Article>; readonly config: Config };

type Listing = {
	readonly isWanted: IsWanted;
	readonly article: string | undefined;
	readonly speaker: string | undefined;
	readonly csv: boolean;
	/** Whether there must be an article. */
	readonly isSome: boolean;
};

async function list({ articles, config }: Read, { isWanted, article, speaker, csv, isSome }: Listing): Promise<number> {
	const search = { isWanted, speakers: new Set<string>(), articles: 0 };
	try {
		const found = find(articles, search);
		const first = await found.next();
		if (isSome && search.articles === 0)
			return refuse(BAD_USAGE, `Cannot list quotations about article "${article}": ${NO_SUCH_ARTICLE}`);
		if (first.done) printProblems([explainNothing(speaker, search.speakers.size)]);
		else await pipeline(csv ? renderTable(first.value, found) : renderLines(first.value, found), process.stdout);
		return SUCCESS;
	} catch (error) {
		return refuse(FAILURE, error instanceof EngineError ? error.message : await createReportFailure(config)(error));
	}
}

type IsWanted = (speaker: string | null) => boolean;

function chooseSpeakers(typed: string | undefined): IsWanted | null {
	if (typed === undefined) return () => true;
	const isNamed = createNameMatch(typed);
	return isNamed && ((speaker) => speaker !== null && isNamed(speaker));
}

type Search = {
	readonly isWanted: IsWanted;
	/** Takes the names of all speakers, wanted or not. */
	readonly speakers: Set<string>;
	/** How many articles were read. */
	articles: number;
};

type Found = AsyncGenerator<readonly QuotationLine[], void, void>;

/** The wanted quotations of each article that has some; an article is analysed only when the output has room for it. */
async function* find(articles: Read["articles"], search: Search): Found {
	const { isWanted, speakers } = search;
	for await (const article of articles) {
		search.articles++;
		const lines = findQuotations(article).map((quotation) => toQuotationLine(article, quotation));
		for (const { speaker } of lines) if (speaker !== null) speakers.add(speaker.name);
		const wanted = lines.filter(({ speaker }) => isWanted(speaker?.name ?? null));
		if (wanted.length > 0) yield wanted;
	}
}

async function* renderLines(first: readonly QuotationLine[], rest: Found): AsyncGenerator<string> {
	yield toJsonLines(first);
	for await (const lines of rest) yield toJsonLines(lines);
}

async function* renderTable(first: readonly QuotationLine[], rest: Found): AsyncGenerator<string> {
	yield renderHeader() + renderRows(first);
	for await (const lines of rest) yield renderRows(lines);
}

function toJsonLines(lines: readonly QuotationLine[]): string {
	return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

function explainNothing(speaker: string | undefined, speakers: number): string {
	if (speaker === undefined) return "There is no quotation in what was searched";
	const number = speakers === 1 ? "1 speaker" : `${speakers.toLocaleString("en")} speakers`;
	return `Nobody named "${speaker}" is quoted: of ${number} found, "npm run quotes" lists all`;
}

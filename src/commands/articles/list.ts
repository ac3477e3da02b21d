import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { EngineError } from "../../engine/engine-error.ts";
import type { SourceReport } from "../../presentation/source-report.ts";
import { findArticles } from "../../program/articles/find-articles.ts";
import type { Listed } from "../../program/articles/list-articles.ts";
import { listInEngine } from "../../program/articles/list-in-engine.ts";
import { describeUnheard, sharePast } from "../../program/past/share-past.ts";
import { BAD_USAGE, FAILURE, printProblems, refuse, SUCCESS } from "../../program/refuse.ts";
import { loadReports } from "../../program/sources/load-reports.ts";
import { type Config, readConfig } from "../../settings/config.ts";
import { type Appearance, timesOf } from "../../terminal/appearance.ts";
import { tellListed, toListedLine } from "../../terminal/articles/listed-line.ts";
import { tellSource, toSourceLine } from "../../terminal/articles/source-line.ts";
import { momentOf } from "../../terminal/iso-date.ts";
import { countOption } from "./count-option.ts";

const ListOptions = z.object({
	json: z.boolean().default(false),
	limit: countOption("--limit").optional(),
	corpus: z.string().optional(),
});

/** So many are shown on a terminal to a person who says nothing else. */
const A_SCREENFUL = 50;

/** Runs `articles list` with what was typed, and gives its exit code. */
export async function runList(typed: unknown): Promise<number> {
	const options = ListOptions.safeParse(typed);
	if (!options.success) return refuse(BAD_USAGE, ...options.error.issues.map(({ message }) => message));
	const settings = readConfig();
	if (settings.kind === "faults") return refuse(BAD_USAGE, ...settings.faults);
	const { config } = settings;
	const { json, corpus, limit } = options.data;
	const most = limit ?? (process.stdout.isTTY && !json ? A_SCREENFUL : Number.POSITIVE_INFINITY);
	const now = Date.now();
	const articles = await openList(config, { directory: corpus, now, most: most + 1 });
	const reports = loadReports(config, now);
	const appearance = { colours: process.stdout.isTTY && config.allowsColours, moment: momentOf(new Date(now)) };
	const lines = json ? writeJson(articles, { most, reports }) : writeText(articles, { most, reports, now, appearance });
	try {
		await pipeline(lines, process.stdout, { end: false });
		return SUCCESS;
	} catch (error) {
		if (error instanceof EngineError) return refuse(FAILURE, error.message);
		throw error;
	}
}

type Articles = Iterable<Listed> | AsyncIterable<Listed>;

type Wanted = { readonly directory: string | undefined; readonly now: number; readonly most: number };

/** The articles of a folder that is named; else those of the engine, where there is one. */
async function openList(config: Config, { directory, now, most }: Wanted): Promise<Articles> {
	if (config.engine !== null && directory === undefined) return listInEngine(config.engine, { now, most });
	const unheard = await sharePast(config, directory);
	if (unheard !== null) printProblems([describeUnheard(unheard)]);
	const { articles, problems } = await findArticles(config, { directory, now });
	printProblems(problems);
	return articles;
}

async function* writeJson(
	articles: Articles,
	{ most, reports }: Pick<Telling, "most" | "reports">,
): AsyncGenerator<string> {
	let shown = 0;
	for await (const article of articles) {
		if (shown++ === most) break;
		yield `${JSON.stringify(toListedLine(article))}\n`;
	}
	for (const report of reports) yield `${JSON.stringify(toSourceLine(report))}\n`;
}

type Telling = {
	/** So many articles are shown. */
	readonly most: number;
	readonly reports: readonly SourceReport[];
	readonly now: number;
	readonly appearance: Appearance;
};

async function* writeText(articles: Articles, { most, reports, now, appearance }: Telling): AsyncGenerator<string> {
	let shown = 0;
	let isAll = true;
	for await (const article of articles) {
		isAll = shown < most;
		if (!isAll) break;
		shown++;
		yield `${tellListed(toListedLine(article), appearance)}\n`;
	}
	if (shown === 0) yield "There is no article yet.\n";
	else if (!isAll) yield `The ${shown.toLocaleString("en")} that came last are shown; --limit shows more.\n`;
	for (const report of reports) yield `${tellSource(report, now, timesOf(appearance))}\n`;
}

import { z } from "zod";
import { type LoadedEngine, loadEngine } from "../../program/engine/load-engine.ts";
import { openCorpus } from "../../program/open-corpus.ts";
import { createProgressLine } from "../../program/progress-line.ts";
import { BAD_USAGE, FAILURE, printProblems, refuse, SUCCESS } from "../../program/refuse.ts";

const count = (least: number) =>
	z
		.string()
		.regex(/^\d{1,4}$/)
		.transform(Number)
		.refine((number) => number >= least);

const LoadOptions = z.object({
	anew: z.boolean().default(false),
	part: z.boolean().default(false),
	shards: count(1).optional(),
	replicas: count(0).optional(),
	corpus: z.string().optional(),
});

const NO_ENGINE = "Cannot load articles: SEARCH_URL is not set, so there is no search engine to load them into";

const UNCOMPARED =
	"Not all files could be read: articles that the folder no longer holds stay in the search engine until they can";

/** Runs `articles load` with the options that were typed, and gives its exit code. */
export async function runLoad(typed: unknown): Promise<number> {
	const options = LoadOptions.safeParse(typed);
	if (!options.success) return refuse(BAD_USAGE, "Cannot load articles: --shards and --replicas need whole numbers");
	const { anew, part, shards, replicas, corpus } = options.data;
	const opened = await openCorpus({ directory: corpus, complaint: "Cannot load articles" });
	if (opened.kind === "refused") return opened.exitCode;
	const { engine } = opened.config;
	if (engine === null) return refuse(BAD_USAGE, NO_ENGINE);
	const progress = createProgressLine(process.stderr);
	const holding = { articles: opened.articles, withdrawn: opened.withdrawn.keys() };
	try {
		const loaded = await loadEngine(engine, holding, {
			sharding: { ...(shards !== undefined && { shards }), ...(replicas !== undefined && { replicas }) },
			...{ isAnew: anew, isAll: !part && opened.isWhole },
			onProgress: ({ done, of }) => progress.show(`Loading articles: ${write(done)} of ${write(of)}`),
		});
		progress.clear();
		if (!part && !opened.isWhole) printProblems([UNCOMPARED]);
		process.stdout.write(`${tellLoaded(loaded)}\n`);
		return SUCCESS;
	} catch (error) {
		progress.clear();
		return refuse(FAILURE, error instanceof Error ? error.message : String(error));
	}
}

function tellLoaded({ done, same, older, withdrawn, gone, isGoingOn }: LoadedEngine): string {
	const told = [`${write(done - same - older - withdrawn)} loaded`, `${write(same)} there already`];
	if (older > 0) told.push(`${write(older)} there in a newer version`);
	if (withdrawn > 0)
		told.push(`${write(withdrawn)} withdrawn there ("npm run articles -- release ID" brings one back)`);
	if (gone > 0) told.push(`${write(gone)} withdrawn that the folder no longer tells of`);
	return `Articles: ${told.join(", ")}${isGoingOn ? "; this went on with a load that was cut off" : ""}`;
}

function write(count: number): string {
	return count.toLocaleString("en");
}

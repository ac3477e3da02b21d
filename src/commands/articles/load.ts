import { z } from "zod";
import { loadEngine } from "../../program/engine/load-engine.ts";
import { openCorpus } from "../../program/open-corpus.ts";
import { createProgressLine } from "../../program/progress-line.ts";
import { BAD_USAGE, FAILURE, refuse, SUCCESS } from "../../program/refuse.ts";

const count = (least: number) =>
	z
		.string()
		.regex(/^\d{1,4}$/)
		.transform(Number)
		.refine((number) => number >= least);

const LoadOptions = z.object({
	anew: z.boolean().default(false),
	shards: count(1).optional(),
	replicas: count(0).optional(),
	corpus: z.string().optional(),
});

const NO_ENGINE = "Cannot load articles: SEARCH_URL is not set, so there is no search engine to load them into";

/** Runs `articles load` with the options that were typed, and gives its exit code. */
export async function runLoad(typed: unknown): Promise<number> {
	const options = LoadOptions.safeParse(typed);
	if (!options.success) return refuse(BAD_USAGE, "Cannot load articles: --shards and --replicas need whole numbers");
	const { anew, shards, replicas, corpus } = options.data;
	const opened = await openCorpus({ directory: corpus, complaint: "Cannot load articles" });
	if (opened.kind === "refused") return opened.exitCode;
	const { engine } = opened.config;
	if (engine === null) return refuse(BAD_USAGE, NO_ENGINE);
	const progress = createProgressLine(process.stderr);
	const holding = { articles: opened.articles, withdrawn: opened.withdrawn.keys() };
	try {
		const { done, same, older, isGoingOn } = await loadEngine(engine, holding, {
			sharding: { ...(shards !== undefined && { shards }), ...(replicas !== undefined && { replicas }) },
			isAnew: anew,
			onProgress: ({ done, of }) => progress.show(`Loading articles: ${write(done)} of ${write(of)}`),
		});
		progress.clear();
		const told = `${write(done - same - older)} loaded, ${write(same)} there already`;
		const newer = older > 0 ? `, ${write(older)} there in a newer version` : "";
		const earlier = isGoingOn ? "; this went on with a load that was cut off" : "";
		process.stdout.write(`Articles: ${told}${newer}${earlier}\n`);
		return SUCCESS;
	} catch (error) {
		progress.clear();
		return refuse(FAILURE, error instanceof Error ? error.message : String(error));
	}
}

function write(count: number): string {
	return count.toLocaleString("en");
}

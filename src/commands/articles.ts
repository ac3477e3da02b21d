import type { Command } from "commander";
import { addDecisions } from "./articles/add-decisions.ts";

/** Adds the commands that look after the articles that are kept, each under its own name behind `articles`. */
export function addArticles(program: Command, finish: (exitCode: number) => void): void {
	const articles = program.command("articles").description("Look after what is kept of the articles.");
	addDecisions(articles, finish);
	articles
		.command("list")
		.description("List the articles, those that came last first, and how the sources fare that are asked for more.")
		.option("--json", "print a JSON object a line")
		.option("--limit <number>", "list so many articles (default: 50 on a terminal, else all)")
		.option("--corpus <folder>", "the folder of articles (default: the search engine, CORPUS_DIR, or corpus)")
		.action(async (options: Record<string, unknown>) => {
			const { runList } = await import("./articles/list.ts");
			finish(await runList(options));
		});
	articles
		.command("digest")
		.description("Tell who is quoted in an article, how often, and in some of their own words on what.")
		.argument("<id>", "the id of the article: the name of its file without .md or .txt")
		.option("--json", "print it as a JSON object")
		.option("--corpus <folder>", "the folder of the article (default: the search engine, CORPUS_DIR, or corpus)")
		.action(async (id: string, options: Record<string, unknown>) => {
			const { runDigest } = await import("./articles/digest.ts");
			finish(await runDigest(id, options));
		});
	articles
		.command("preview")
		.description("Show what would become of a file or an address: fields, paragraphs, and what is left out and why.")
		.argument("<source>", "a file of any format that is known, or an address")
		.option("--json", "print a JSON object a line")
		.option("--limit <number>", "show so many articles (default: 3, with --json all)")
		.option("--from <number>", "begin with this article (default: 1)")
		.action(async (source: string, options: Record<string, unknown>) => {
			const { runPreview } = await import("./articles/preview.ts");
			finish(await runPreview(source, options));
		});
	articles
		.command("add")
		.description("Keep all articles of files and addresses in DATA_DIR.")
		.argument("<sources...>", "files of any format that is known, and addresses")
		.option("--json", "print what came of each as a JSON object")
		.action(async (sources: string[], options: Record<string, unknown>) => {
			const { runAdd } = await import("./articles/add.ts");
			finish(await runAdd(sources, options));
		});
	articles
		.command("load")
		.description("Load the articles into the search engine of SEARCH_URL; what is there already is passed over.")
		.option("--anew", "load all into new indices, which are searched once they are whole")
		.option("--part", "the folder holds a part of the articles: others stay in the search engine")
		.option("--shards <number>", "cut new indices into so many pieces (default: as before, or 1)")
		.option("--replicas <number>", "keep so many copies of each piece (default: as before, or 1)")
		.option("--corpus <folder>", "the folder of articles (default: CORPUS_DIR, or corpus)")
		.action(async (options: Record<string, unknown>) => {
			const { runLoad } = await import("./articles/load.ts");
			finish(await runLoad(options));
		});
	articles
		.command("forget")
		.description(
			"Erase an article and all that is stored of it, for good; its file is not touched, and not read again.",
		)
		.argument("<id>", "the id of the article: the name of its file without .md or .txt")
		.option("--yes", "do not ask whether it is meant")
		.option("--json", "print what was erased as a JSON object")
		.option("--corpus <folder>", "the folder of the article (default: CORPUS_DIR, or corpus)")
		.action(async (id: string, options: Record<string, unknown>) => {
			const { runForget } = await import("./articles/forget.ts");
			finish(await runForget(id, options));
		});
}

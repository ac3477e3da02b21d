import type { Command } from "commander";
import { addDecisions } from "./articles/add-decisions.ts";

/** Adds the commands that look after the articles that are kept, each under its own name behind `articles`. */
export function addArticles(program: Command, finish: (exitCode: number) => void): void {
	const articles = program.command("articles").description("Look after what is kept of the articles.");
	addDecisions(articles, finish);
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

import type { Command } from "commander";

/** Adds the commands by which editors decide what is told of an article. */
export function addDecisions(articles: Command, finish: (exitCode: number) => void): void {
	const add = (name: string, description: string) =>
		articles
			.command(name)
			.description(description)
			.argument("<id>", "the id of the article, as the list shows it")
			.option("--json", "print what was decided as a JSON object")
			.option("--corpus <folder>", "the folder of the article (default: CORPUS_DIR, or corpus)");
	add("withdraw", "Withdraw an article: nobody is told of it from now on, and its copies wait for an editor.")
		.option("--reason <why>", "why, for the newsroom alone: it is shown nowhere")
		.action(async (id: string, options: object) => {
			const { runWithdraw } = await import("./withdraw.ts");
			finish(await runWithdraw(id, options));
		});
	add("release", "Take a withdrawal back, or let an article be told of whose copy was withdrawn.").action(
		async (id: string, options: object) => {
			const { runRelease } = await import("./release.ts");
			finish(await runRelease(id, options));
		},
	);
	add("correct", "Note what was wrong in an article: it is shown with every answer from it.")
		.argument("<note>", "what was wrong, as readers are to see it")
		.option("--date <day>", "when it was corrected, such as 2026-03-04 (default: today)")
		.option("--remove", "take this note back")
		.action(async (id: string, note: string, options: object) => {
			const { runCorrect } = await import("./correct.ts");
			finish(await runCorrect(id, note, options));
		});
}

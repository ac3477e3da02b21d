import { Command, CommanderError } from "commander";
import { addArticles } from "./commands/articles.ts";
import { BAD_USAGE, FAILURE } from "./program/refuse.ts";
import { onOneLine } from "./terminal/show-controls.ts";

/** Runs a command line and gives its exit code. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
	process.stdout.on("error", leaveWithReader);
	let exitCode = 0;
	const program = createProgram((code) => {
		exitCode = code;
	});
	try {
		await program.parseAsync(words.length > 0 ? words : ["serve"], { from: "user" });
		return exitCode;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_USAGE;
		return explainFailure(error);
	}
}

// Each command imports what it needs when it runs: asking in the terminal loads no chat platform.
function createProgram(finish: (exitCode: number) => void): Command {
	const program = new Command("on-the-record")
		.description("Answers questions about the articles you published, in their own words.")
		.showSuggestionAfterError(false)
		.configureOutput({ outputError: (text, write) => write(`${explainUsage(text)}\n`) })
		.exitOverride();
	program
		.command("serve")
		.description("Answer in Discord, in Slack and on a web page; what runs without a command.")
		.action(async () => {
			const { runServe } = await import("./commands/serve.ts");
			finish(await runServe());
		});
	program
		.command("ask")
		.description("Answer a question; without one, open a prompt.")
		.argument("[question...]", "the question, with or without quotation marks")
		.option("--json", "print the answer as a JSON object")
		.option("--batch <file>", "answer the JSON lines of a file, or of standard input (-)")
		.option("--corpus <folder>", "read this folder (default: the search engine, CORPUS_DIR, or corpus)")
		.option("--article <id>", "ask about this article only")
		.option("--speaker <name>", "answer with the words of this speaker only")
		.option("--since <day>", 'ask the articles published since then: 2025, 2025-03, 2025-03-01, "March 2025"')
		.option("--until <day>", "ask the articles published until then, that day, month or year included")
		.option("--author <name>", "ask the articles with this name in the byline")
		.option("--section <name>", "ask the articles of this section")
		.option("--newest-first", "tell what answers in order of date, the newest first")
		.option("--oldest-first", "the same, the oldest first")
		.option("--verbose", "tell what of the folder is passed over, and the fields that nobody reads")
		.action(async (words: string[], options: Record<string, unknown>) => {
			const { runAsk } = await import("./commands/ask.ts");
			finish(await runAsk(words, options));
		});
	program
		.command("check")
		.description("Tell whether a quotation is what was printed, and who said it.")
		.argument("[quotation...]", "the quotation, with or without quotation marks; - for standard input")
		.option("--json", "print what was found as a JSON object")
		.option("--corpus <folder>", "read this folder (default: the search engine, CORPUS_DIR, or corpus)")
		.option("--article <id>", "look through this article only")
		.option("--speaker <name>", "tell whether this is who said it: a name or a title")
		.option("--verbose", "tell what of the folder is passed over, and the fields that nobody reads")
		.action(async (words: string[], options: Record<string, unknown>) => {
			const { runCheck } = await import("./commands/check.ts");
			finish(await runCheck(words, options));
		});
	program
		.command("quotes")
		.description("List every quotation with its speaker: JSON lines, or CSV for a spreadsheet.")
		.option("--corpus <folder>", "read this folder (default: the search engine, CORPUS_DIR, or corpus)")
		.option("--article <id>", "list the quotations of this article only")
		.option("--speaker <name>", "list those of whoever is named by these words")
		.option("--verbose", "tell what of the folder is passed over, and the fields that nobody reads")
		.option("--csv", "print CSV with a header row")
		.action(async (options: Record<string, unknown>) => {
			const { runQuotes } = await import("./commands/quotes.ts");
			finish(await runQuotes(options));
		});
	addArticles(program, finish);
	program
		.command("compare")
		.description("Ask the folder of articles and the search engine the same questions; tell whose answers differ.")
		.argument("<file>", "the questions: JSON lines, as for ask --batch")
		.option("--json", "print each difference as a JSON object")
		.option("--corpus <folder>", "the folder of articles (default: CORPUS_DIR, or corpus)")
		.action(async (file: string, options: Record<string, unknown>) => {
			const { runCompare } = await import("./commands/compare.ts");
			finish(await runCompare(file, options));
		});
	program
		.command("discord-deploy")
		.description("Register the commands in Discord, if they changed, and print the link that adds the bot to a server.")
		.option("--dry-run", "only tell what would change")
		.option("--guild <id>", "register them in this server only, for trying them out")
		.action(async (options: Record<string, unknown>) => {
			const { runDiscordDeploy } = await import("./commands/discord-deploy.ts");
			finish(await runDiscordDeploy(options));
		});
	program
		.command("doctor")
		.description("Look at all that serving needs: settings, tokens, disk, articles; tell what to do.")
		.option("--json", "print a JSON object a line")
		.action(async (options: Record<string, unknown>) => {
			const { runDoctor } = await import("./commands/doctor.ts");
			finish(await runDoctor(options));
		});
	program
		.command("gaps")
		.description("List what was asked and not answered, the same questions together.")
		.option("--json", "print a JSON object a line")
		.option("--since <day>", "only what was asked from this day on: 2026-03-04")
		.option("--forget <words>", "erase the questions that hold all of these words, such as a name")
		.action(async (options: Record<string, unknown>) => {
			const { runGaps } = await import("./commands/gaps.ts");
			finish(await runGaps(options));
		});
	program
		.command("feedback")
		.description("Print what readers thought of the answers: JSON lines.")
		.action(async () => {
			const { runFeedback } = await import("./commands/feedback.ts");
			finish(await runFeedback());
		});
	program
		.command("slack-manifest")
		.description("Print the manifest of the Slack app, and the link that creates the app.")
		.option("--url <address>", "let Slack send requests to this address, in place of Socket Mode")
		.action(async (options: Record<string, unknown>) => {
			const { runSlackManifest } = await import("./commands/slack-manifest.ts");
			finish(await runSlackManifest(options));
		});
	return program;
}

function explainUsage(text: string): string {
	const problem = text.trim().replace(/^error: /, "");
	return onOneLine(`Cannot read the command line: ${problem.replaceAll("'", '"')}`);
}

async function explainFailure(error: unknown): Promise<number> {
	const { createReportFailure } = await import("./program/log.ts");
	process.stderr.write(`${await createReportFailure({ logLevel: "info" })(error)}\n`);
	return FAILURE;
}

// A reader such as `head` has what it wants: that is no error.
function leaveWithReader(error: NodeJS.ErrnoException): void {
	if (error.code === "EPIPE") process.exit(0);
	process.stderr.write(`Cannot write to standard output: ${onOneLine(error.message)}\n`);
	process.exit(FAILURE);
}

import { onOneLine } from "../terminal/show-controls.ts";

export const SUCCESS = 0;
export const FAILURE = 1;
/** The command line or the settings are wrong. */
export const BAD_USAGE = 2;

/** Of an article that was named by its id. */
export const NO_SUCH_ARTICLE = 'there is no such article: "npm run articles -- list" lists them';
/** What to do where a folder has none. */
export const NO_ARTICLE_WAY_OUT = "put some there, or set CORPUS_DIR";

/** Prints problems, one a line, and gives the exit code to end with. */
export function refuse(exitCode: number, ...problems: readonly string[]): number {
	printProblems(problems);
	return exitCode;
}

/** Prints problems on standard error, one a line. */
export function printProblems(problems: readonly string[]): void {
	for (const problem of problems) process.stderr.write(`${onOneLine(problem)}\n`);
}

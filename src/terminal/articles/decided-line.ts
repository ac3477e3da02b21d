import { z } from "zod";
import { dateInWords } from "../../presentation/date-in-words.ts";
import { onOneLine } from "../show-controls.ts";

const Named = z.strictObject({
	/** The id of the article. */
	article: z.string(),
	/** Null where nothing of the article can be read now. */
	headline: z.string().nullable(),
});

type Named = z.infer<typeof Named>;

/** The JSON object that `articles withdraw`, `release` and `correct` print with `--json`. Never why it was decided. */
export const DecidedLine = Named.extend({
	decided: z.enum(["withdrawn", "released", "corrected", "correction-removed"]),
	/** The day that a note of correction gives, as ISO 8601, and the note; else null. */
	date: z.string().nullable(),
	note: z.string().nullable(),
	/** Whether anybody is told of the article by itself from now on. */
	told: z.boolean(),
	/** Its copies that wait for an editor since this was decided. */
	waiting: z.array(Named),
	/** Those of its copies that no longer do. */
	released: z.array(Named),
});

export type DecidedLine = z.infer<typeof DecidedLine>;

/** The end of a command by which the ways out are told: for another folder, its option. */
export type Ending = string;

/** What was decided, what follows, and how to undo it, for a person. */
export function tellDecided(line: DecidedLine, ending: Ending = ""): string {
	const command = (words: string) => `npm run articles -- ${words}${ending}`;
	return [...tellOutcome(line, command), ...tellCopies(line, command)].map(onOneLine).join("\n");
}

type Write = (words: string) => string;

function tellOutcome(line: DecidedLine, command: Write): readonly string[] {
	const { decided, article, date, note, told } = line;
	const id = quoteForShell(article);
	switch (decided) {
		case "withdrawn":
			return [
				`${nameOf(line)} is withdrawn: nobody is told of it from now on. ${serving("drops it")}`,
				`To take this back: ${command(`release ${id}`)}`,
			];
		case "released":
			return [
				told
					? `${nameOf(line)} is released: it is told of from now on. ${serving("has it again")}`
					: `${nameOf(line)} is released. ${NOT_TOLD}`,
				`To withdraw it: ${command(`withdraw ${id}`)}`,
			];
		case "corrected":
			return [
				`${nameOf(line)} was corrected on ${dateInWords(date ?? "")}: ${note}`,
				`The note is shown in full with every answer from the article, and never searched. ${serving("shows it")}`,
				...(told ? [] : [NOT_TOLD]),
				`To take it back: ${command(`correct ${id} "the same note" --remove`)}`,
			];
		case "correction-removed":
			return [
				`The note is no longer shown with ${nameOf(line)}: ${note}`,
				`To note it again: ${command(`correct ${id} "the same note"`)}`,
			];
	}
}

const NOT_TOLD =
	"By itself it is not told of now: its source holds it back, or a copy or a newer article speaks for it.";

function serving(does: string): string {
	return `A program that serves ${does} within half a minute, or at once on SIGHUP.`;
}

function tellCopies({ waiting, released }: DecidedLine, command: Write): readonly string[] {
	const list = (named: readonly Named[]) => named.map((it) => `  ${nameOf(it)}`);
	const count = ({ length }: readonly Named[]) =>
		length === 1 ? "1 copy of it" : `${length.toLocaleString("en")} copies of it`;
	const wait = waiting.length === 1 ? "waits for you, and is" : "wait for you, and are";
	const away =
		waiting.length === 0
			? []
			: [
					`${count(waiting)} ${wait} not told of until you release or withdraw each:`,
					...list(waiting),
					`To let one be told of: ${command(`release ${waiting[0] ? quoteForShell(waiting[0].article) : "ID"}`)}`,
				];
	if (released.length === 0) return away;
	return [...away, `${count(released)} no longer ${released.length === 1 ? "waits" : "wait"}:`, ...list(released)];
}

function nameOf({ article, headline }: Named): string {
	return headline === null ? `Article "${article}"` : `“${headline}” (${article})`;
}

/** A word that a shell takes as it is, or one between quotation marks. */
export function quoteForShell(word: string): string {
	return /^[\w.,:/@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

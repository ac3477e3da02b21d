import { z } from "zod";
import { onOneLine } from "../show-controls.ts";

/** The JSON object that `articles forget --json` prints. */
export const ForgottenLine = z.strictObject({
	/** The id of the article. */
	article: z.string(),
	/** Whether nothing of it is left in the files but the hash of its id. */
	erased: z.boolean(),
	/** What is in the way: a program that serves from it still, or one that reads the files; null where nothing is. */
	blockedBy: z.enum(["serving", "reading"]).nullable(),
	/** How many stored answers cited it, and how many messages about it that nobody had answered were erased. */
	answers: z.int().min(0),
	letters: z.int().min(0),
	/** Its files in the folder: they are not touched, and not read again. */
	files: z.array(z.string()),
});

export type ForgottenLine = z.infer<typeof ForgottenLine>;

const BLOCKED = {
	serving:
		"A program that serves still holds it. It lets go at its next look, every half minute or at once on SIGHUP; " +
		"then run this again.",
	reading: "Another program still reads the files, and keeps it in them. Once that has ended, run this again.",
} as const;

/** What was forgotten, for a person. */
export function tellForgotten({ article, blockedBy, answers, files }: ForgottenLine): string {
	const stored = answers === 1 ? ", and 1 stored answer" : `, and ${answers.toLocaleString("en")} stored answers`;
	const told =
		blockedBy === null
			? [`Article "${article}" is erased${answers === 0 ? "" : stored}. A hash of its id remains, and nothing else.`]
			: [`Article "${article}" is forgotten, but not all of it is erased yet.`, BLOCKED[blockedBy]];
	const left = files.map((file) => `Its file "${file}" still lies there. It was not touched, and is not read again.`);
	return [...told, ...left].map(onOneLine).join("\n");
}

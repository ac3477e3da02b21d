import { z } from "zod";
import type { Choose } from "../../program/decisions/decide.ts";
import { BAD_USAGE, refuse } from "../../program/refuse.ts";
import { toIsoDate } from "../../terminal/iso-date.ts";
import { runDecision } from "./decide.ts";

/** In characters: every chat shows such a note in full. */
const LONGEST = 1_000;

const CorrectOptions = z.object({
	note: z
		.string()
		.transform((note) => note.trim().replaceAll(/\s+/gu, " "))
		.refine((note) => note !== "", "the note is empty")
		.refine((note) => note.length <= LONGEST, `the note has more than ${LONGEST.toLocaleString("en")} characters`),
	date: z.iso.date({ error: ({ input }) => `"${input}" is not a day such as 2026-03-04` }).optional(),
	remove: z.boolean().default(false),
	json: z.boolean().default(false),
	corpus: z.string().optional(),
});

/** Runs `articles correct` with the id, the note and the options that were typed, and gives its exit code. */
export async function runCorrect(id: string, note: string, typed: object): Promise<number> {
	const read = CorrectOptions.safeParse({ ...typed, note });
	if (!read.success)
		return refuse(BAD_USAGE, ...read.error.issues.map(({ message }) => `Cannot correct article "${id}": ${message}`));
	const { date, remove, note: text, ...options } = read.data;
	if (remove) return runDecision(id, { ...options, verb: "correct", choose: chooseRemoval(text) });
	const correction = { date: date ?? toIsoDate(new Date()), note: text };
	return runDecision(id, {
		...options,
		verb: "correct",
		choose: ({ article }) => ({ kind: "correct", article, ...correction }),
	});
}

function chooseRemoval(note: string): Choose {
	return ({ article, decisions }) => {
		const notes = decisions.corrections.get(article) ?? [];
		if (notes.some((it) => it.note === note)) return { kind: "remove-correction", article, note };
		const noted = notes.map((it) => `"${it.note}"`).join(", ");
		return { problem: `no such note was noted by hand${noted === "" ? "" : `; noted: ${noted}`}` };
	};
}

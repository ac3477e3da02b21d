import { z } from "zod";
import { checkQuestion } from "../presentation/check-question.ts";

/** What a line calls itself, given back with its answer. */
export const LineId = z.union([z.string(), z.number()], { error: "must be a string or a number" });

export type LineId = z.infer<typeof LineId>;

const name = z.string({ error: "must be a string" }).trim().min(1, { error: "needs a name" }).optional();
const day = z.iso.date({ error: "must be a day such as 2025-03-01" }).optional();

/** One line of a batch; lines with the same thread are one conversation. Other fields are allowed and not read. */
export const QuestionLine = z.object(
	{
		id: LineId.optional(),
		question: z.string({ error: "must be a string" }).superRefine((question, context) => {
			const problem = checkQuestion(question);
			if (problem !== null) context.addIssue({ code: "custom", message: problem });
		}),
		article: z.string({ error: "must be a string" }).optional(),
		since: day,
		until: day,
		author: name,
		section: name,
		order: z.enum(["newest", "oldest"], { error: 'must be "newest" or "oldest"' }).optional(),
		thread: LineId.optional(),
	},
	{ error: "must be a JSON object" },
);

export type QuestionLine = z.infer<typeof QuestionLine>;

export type ParsedLine =
	| { readonly kind: "question"; readonly line: QuestionLine }
	| { readonly kind: "fault"; readonly id?: LineId | undefined; readonly problem: string };

/** The question on a line, or what is wrong with the line. */
export function parseQuestionLine(text: string): ParsedLine {
	const json = parseJson(text);
	if (json === undefined) return { kind: "fault", problem: "it is not JSON" };
	const result = QuestionLine.safeParse(json);
	if (result.success) return { kind: "question", line: result.data };
	const named = z.object({ id: LineId }).safeParse(json);
	const problems = result.error.issues.map(({ path, message }) => [path[0] ?? "it", message].join(" "));
	return { kind: "fault", id: named.data?.id, problem: problems.join("; ") };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

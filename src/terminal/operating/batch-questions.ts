import { readFileSync } from "node:fs";
import { parseQuestionLine, type QuestionLine } from "../question-line.ts";

/** The questions of a file of JSON lines, without threads; an error that says what is wrong with it. */
export function openBatchQuestions(file: string): readonly Omit<QuestionLine, "id" | "thread">[] | Error {
	try {
		const lines = readFileSync(file, "utf8").split("\n");
		return lines.flatMap((text, at) => {
			if (text.trim() === "") return [];
			const parsed = parseQuestionLine(text);
			if (parsed.kind === "fault") throw new Error(`Cannot read line ${at + 1} of "${file}": ${parsed.problem}`);
			const { id, thread, ...asked } = parsed.line;
			return [asked];
		});
	} catch (error) {
		if (error instanceof Error && "code" in error) return new Error(`Cannot read questions "${file}": ${error.code}`);
		return error instanceof Error ? error : new Error(String(error));
	}
}

import type { Answer } from "./answer/answer.ts";
import { answerQuestion } from "./answer/answer-question.ts";
import type { Archive } from "./answer/archive.ts";
import { assertVerbatim } from "./answer/assert-verbatim.ts";
import type { Asked } from "./question/asked.ts";
import type { Reader } from "./reader/mark.ts";
import { readAhead } from "./reader/read-ahead.ts";

/** A question in, an answer out, at once or when it was read. It does not throw, whatever the text. */
export type Ask = (request: Asked) => Answer | Promise<Answer>;

/** The port by which an archive is asked; nothing is read for an answer but what the index holds. */
export function createAsk(archive: Archive): (request: Asked) => Answer {
	return (request) => assertVerbatim(answerQuestion(archive, request));
}

/** The same with a reader, which marks what answers; where it cannot read, the answer is as without one. */
export function createReadingAsk(archive: Archive, reader: Reader): (request: Asked) => Promise<Answer> {
	return async (request) => {
		const answer = await readAhead(reader, (mark) => answerQuestion({ ...archive, mark }, request));
		return assertVerbatim(answer);
	};
}

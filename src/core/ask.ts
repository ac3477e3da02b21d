import type { Answer } from "./answer/answer.ts";
import { answerQuestion } from "./answer/answer-question.ts";
import type { Archive } from "./answer/archive.ts";
import { assertVerbatim } from "./answer/assert-verbatim.ts";
import type { Asked } from "./question/asked.ts";

/** A question in, an answer out. It does not throw, whatever the text. */
export type Ask = (request: Asked) => Answer;

/** The port by which an archive is asked. */
export function createAsk(archive: Archive): Ask {
	return (request) => assertVerbatim(answerQuestion(archive, request));
}

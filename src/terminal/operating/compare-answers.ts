import { isDeepStrictEqual } from "node:util";
import type { Answer } from "../../core/answer/answer.ts";
import { toAnswerLine } from "../answer-line.ts";
import { onOneLine } from "../show-controls.ts";

/** In what two answers to a question differ. */
export type Difference = {
	readonly question: string;
	/** "answer" where another answer is given or none, "passages" where only what is shown beside it differs. */
	readonly differs: "answer" | "passages" | "searched" | "confidence";
	readonly own: string;
	readonly other: string;
	/** All of it on a line. */
	readonly told: string;
};

/** Compares what is told by two answers; null where it is the same. The instant at which it was read may differ. */
export function compareAnswers(one: Answer, another: Answer): Difference | null {
	const [own, other] = [one, another].map((it) => {
		const line = toAnswerLine(it);
		return { ...line, searched: { ...line.searched, asOf: null } };
	});
	if (!own || !other || isDeepStrictEqual(own, other)) return null;
	const differs = differingPart(own, other);
	const [said, otherSaid] = [own, other].map(({ outcome, answer }) => `${outcome}: ${answer?.text ?? "-"}`);
	const { question } = own;
	const told = onOneLine(`${differs} | ${question} | ${said} | ${otherSaid}`);
	return { question, differs, own: said ?? "", other: otherSaid ?? "", told };
}

type Line = ReturnType<typeof toAnswerLine>;

function differingPart(own: Line, other: Line): Difference["differs"] {
	const answerOf = ({ outcome, answer, told }: Line) => ({ outcome, answer, told });
	if (!isDeepStrictEqual(answerOf(own), answerOf(other))) return "answer";
	if (!isDeepStrictEqual(own.passages, other.passages)) return "passages";
	return isDeepStrictEqual(own.searched, other.searched) ? "confidence" : "searched";
}

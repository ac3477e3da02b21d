import type { Asked } from "../../question/asked.ts";
import { readQuestionWords, textBetween } from "../../question/question-words.ts";
import type { Answer, Citation } from "../answer.ts";
import { distinct } from "../distinct.ts";

const JOINS: ReadonlySet<string> = new Set(["and", "with", "to", "versus", "vs"]);
const SAYS: ReadonlySet<string> = new Set(["say", "says", "said", "think", "thinks", "on", "about"]);
const OPENS: ReadonlySet<string> = new Set(["what", "how", "the", "views", "of", "words", "between", "quotes", "from"]);
const ABOUT: ReadonlySet<string> = new Set(["say", "says", "said", "think", "thinks", "about", "on", "of"]);

/** The words of both of two who are to be compared: "what Lee and Hill say about the dam"; else the one answer. */
export function quoteCompared(asked: Asked, rest: string, answer: (asked: Asked) => Answer): Answer {
	const answers = readCompared(rest).map((question) => answer({ ...asked, question }));
	const found = answers.filter((it) => it.kind === "answered");
	const [first] = found;
	if (first === undefined) return answer({ ...asked, question: rest });
	const others = found.slice(1).map(({ citations }) => citations[0]);
	const citations: readonly [Citation, ...Citation[]] = [first.citations[0], ...others];
	const [, ...further] = distinct([...citations, ...found.flatMap(({ passages }) => passages)]);
	return { ...first, citations, passages: [citations[0], ...further.slice(0, MOST_SHOWN - 1)] };
}

const MOST_SHOWN = 10;

/** What is asked of either: "what did Lee say about the dam", "what did Hill say about the dam". */
function readCompared(rest: string): readonly string[] {
	const typed = readQuestionWords(rest);
	const { words } = typed;
	const join = words.findIndex(({ head }, at) => at > 0 && JOINS.has(head));
	if (join < 0) return [];
	const says = words.findIndex(({ head }, at) => at > join && SAYS.has(head));
	const end = says < 0 ? words.length : says;
	const first = words.findIndex(({ head }) => !OPENS.has(head));
	const topic = words.findIndex(({ head }, at) => at >= end && !ABOUT.has(head));
	const about = topic < 0 ? "" : ` about ${textBetween(typed, topic, words.length)}`;
	const named = [textBetween(typed, first, join), textBetween(typed, join + 1, end)];
	return named.filter((name) => name !== "").map((name) => `what did ${name} say${about}`);
}

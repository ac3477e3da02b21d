import { splitParagraphs } from "../../article/split-paragraphs.ts";
import { findMarked } from "../../quotation/text/quotation-marks.ts";

/** As many words as a quotation that is pasted into a question has at least; fewer may be a name or a title. */
const LEAST_WORDS = 4;

/** Whether a question brings words along, within quotation marks: “this” means them, and nothing said before. */
export function holdsQuotation(question: string): boolean {
	const marked = findMarked({ id: "", headline: "", text: question, paragraphs: splitParagraphs(question) });
	const wordsIn = (text: string) => text.trim().split(/\s+/).length;
	return marked.some(
		({ isClosed, inner: { start, end } }) => isClosed && wordsIn(question.slice(start, end)) >= LEAST_WORDS,
	);
}

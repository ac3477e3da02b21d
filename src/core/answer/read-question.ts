import { readAskedSpeaker } from "../evidence/speaker-fit.ts";
import type { Asked } from "../question/asked.ts";
import {
	type QuotationQuestion,
	readBriefQuestion,
	readPossibleWho,
	readQuotationQuestion,
} from "../question/saying/quotation-question.ts";
import { readSaidByAnybody, readTimeline } from "../question/saying/timeline.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { parseQuery } from "../search/query/query.ts";

/**
 * How a question asks for somebody's words; null where it asks for a fact. `speaker` narrows it to one, and an `order`
 * of date lets it ask for those of anybody on a topic.
 */
export function readQuestion(
	index: PassageIndex,
	question: string,
	{ speaker, order }: Pick<Asked, "speaker" | "order"> = {},
): QuotationQuestion | null {
	const inOrder = order === undefined ? null : (readTimeline(question) ?? readSaidByAnybody(question));
	const read = inOrder ?? readQuotationQuestion(question);
	if (speaker !== undefined) {
		const topic = read === null ? question : read.kind === "what-said" ? read.topic : read.words;
		return { kind: "what-said", speaker, topic, verb: "say", family: "say", isNegated: false, isSure: true };
	}
	if (read) return read;
	const brief = readBriefQuestion(question);
	return brief?.kind === "what-said" && isQuoted(index, brief.speaker) ? brief : readPossibleWho(question);
}

/** Whether somebody is quoted who is called or described by these words, in whatever form. */
function isQuoted(index: PassageIndex, speaker: string): boolean {
	const { name } = readAskedSpeaker(speaker);
	const { rarity, expansions } = parseQuery(index, speaker);
	if (name.length === 0 || rarity.size === 0) return false;
	const known = [...rarity.keys()].filter((term) =>
		[term, ...(expansions.get(term) ?? []).map(({ term: form }) => form)].some((form) => index.isOfSpeaker(form)),
	);
	return known.length >= Math.ceil(0.5 * rarity.size);
}

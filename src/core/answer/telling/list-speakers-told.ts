import { type Article, textOf } from "../../article/article.ts";
import type { Passage } from "../../search/index/passage.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { foldWord } from "../../search/terms/terms.ts";
import type { ToldFact, ToldSpeaker } from "../told.ts";
import { firstWords } from "./first-words.ts";

const MOST_SPEAKERS = 25;

/**
 * Who is quoted in an article and on what, or who is in all, the most often quoted first; of equal ones in the order of
 * the text.
 */
export function listSpeakersTold(index: PassageIndex, article: Article | null): ToldFact {
	const speakers = new Map<string, ToldSpeaker>();
	for (const of of article === null ? index.articles : [article]) {
		for (const { name, start, quotations } of index.quotedIn(index.numberOf(of.id) ?? -1)) {
			const key = foldWord(name);
			const first = { article: of, name: { start, end: start + name.length }, quotations: 0 };
			const known = speakers.get(key) ?? first;
			speakers.set(key, { ...known, quotations: known.quotations + quotations });
		}
	}
	const sorted = [...speakers.values()].sort((a, b) => b.quotations - a.quotations);
	const listed = sorted.slice(0, MOST_SPEAKERS);
	const told = article === null ? listed : tellOnWhat(index, article, listed);
	return { kind: "quoted", article, speakers: told, total: sorted.length };
}

/** The same speakers, with who they are and words of each. */
function tellOnWhat(index: PassageIndex, article: Article, speakers: readonly ToldSpeaker[]): readonly ToldSpeaker[] {
	const said = Map.groupBy(quotationsOf(index.passagesIn(index.passagesOf(article.id))), ({ name }) => name);
	return speakers.map((speaker) => {
		const own = said.get(foldWord(textOf(article, speaker.name))) ?? [];
		const description = own.find(({ quotation }) => quotation.speaker?.description)?.quotation.speaker?.description;
		const words = firstWords(own);
		return { ...speaker, ...(description && { description }), ...(words && { words }) };
	});
}

function quotationsOf(passages: readonly Passage[]) {
	return passages.flatMap((passage) =>
		passage.quotations.flatMap((quotation) => {
			const name = quotation.speaker?.name;
			return name === undefined ? [] : [{ passage, quotation, name: foldWord(textOf(passage.article, name)) }];
		}),
	);
}

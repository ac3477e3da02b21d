import type { Article } from "../../article/article.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { foldWord } from "../../search/terms/terms.ts";
import type { ToldFact, ToldSpeaker } from "../told.ts";

const MOST_SPEAKERS = 25;

/** Who is quoted in an article, or in all, the most often quoted first; of equal ones in the order of the text. */
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
	return { kind: "quoted", article, speakers: sorted.slice(0, MOST_SPEAKERS), total: sorted.length };
}

import { type Article, textOf } from "../../article/article.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { foldWord } from "../../search/terms/terms.ts";
import type { ToldFact, ToldSpeaker } from "../told.ts";

const MOST_SPEAKERS = 25;

/** Who is quoted in an article, or in all, the most often quoted first; of equal ones in the order of the text. */
export function listSpeakersTold(index: PassageIndex, article: Article | null): ToldFact {
	const { from, to } = article === null ? index.allPassages : index.passagesOf(article.id);
	const speakers = new Map<string, ToldSpeaker>();
	for (let number = from; number < to; number++) {
		const passage = index.passages[number];
		for (const { speaker } of passage?.quotations ?? []) {
			if (!passage || speaker === null) continue;
			const key = foldWord(textOf(passage.article, speaker.name));
			const {
				article: of,
				name,
				quotations,
			} = speakers.get(key) ?? {
				article: passage.article,
				name: speaker.name,
				quotations: 0,
			};
			speakers.set(key, { article: of, name, quotations: quotations + 1 });
		}
	}
	const sorted = [...speakers.values()].sort((a, b) => b.quotations - a.quotations);
	return { kind: "quoted", article, speakers: sorted.slice(0, MOST_SPEAKERS), total: sorted.length };
}

import { textOf } from "../article/article.ts";
import type { Findings } from "../evidence/find-quoted.ts";
import type { Found } from "../evidence/found-quotation.ts";
import type { QuotationQuestion } from "../question/saying/quotation-question.ts";
import type { Citation } from "./answer.ts";
import { cite, quotedWords } from "./cite.ts";

/** How sure it must be that the best passage answers. One threshold for every kind of question. */
export const THRESHOLD = 0.5;

/** A further quotation answers too if its score, in log-odds, comes this near to the best one's. */
const NEARLY_AS_GOOD = 2;
const MOST_CITED = 10;

/** The quotations that answer, as citations, best first; none where the best is not sure enough. */
export function citeQuoted(question: QuotationQuestion, { found, sureOf }: Findings): readonly Citation[] {
	const [best] = found;
	if (!best || sureOf(best) < THRESHOLD) return [];
	const near = found.filter((it) => it.score >= best.score - NEARLY_AS_GOOD && sureOf(it) >= THRESHOLD);
	const others = question.kind === "who-said" ? onePerSpeaker(near) : inOrder(near.filter((it) => it !== best));
	return [best, ...others.filter((it) => it !== best)].slice(0, MOST_CITED).map(citeFound);
}

/** A citation of a quotation that was found. */
export function citeFound({ passage, quotation, score }: Found): Citation {
	return cite(passage, quotedWords(passage, quotation), { quotation, score });
}

/** The best quotation of each speaker. */
function onePerSpeaker(found: readonly Found[]): readonly Found[] {
	return [...Map.groupBy(found, speakerName).values()].flatMap(([first]) => first ?? []);
}

/** The name of who speaks, as printed; "" where nobody is named. */
export function speakerName({ passage, quotation }: Found): string {
	return quotation.speaker ? textOf(passage.article, quotation.speaker.name) : "";
}

function inOrder(found: readonly Found[]): readonly Found[] {
	return found.toSorted((a, b) => a.number - b.number || a.quotation.content.start - b.quotation.content.start);
}

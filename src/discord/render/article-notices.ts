import { countMeant } from "../../presentation/meant-article.ts";
import { inline } from "./markup/inline.ts";
import { notice } from "./markup/notice.ts";
import type { Outgoing } from "./markup/outgoing.ts";

const CHOOSE = "Choose one of those that are listed while you type.";

/** What somebody reads who names an article that is not there. */
export function tellNoArticle(typed: string): Outgoing {
	return notice(`No article is called “${inline(typed)}”. ${CHOOSE}`);
}

/** What somebody reads who may mean several articles. */
export function tellSeveralArticles(typed: string, count: number): Outgoing {
	return notice(`${writeMeant(typed, count)}. ${CHOOSE}`);
}

/** Markdown that tells how many articles may be meant. */
export function writeMeant(typed: string, count: number): string {
	return countMeant(count, `“${inline(typed)}”`);
}

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
	return notice(`${count.toLocaleString("en")} articles may be meant by “${inline(typed)}”. ${CHOOSE}`);
}

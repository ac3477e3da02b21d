import type { Article } from "../../article/article.ts";
import type { Asked as Request } from "../../question/asked.ts";
import type { ArticleFact, Beyond } from "../../question/intent/intent.ts";
import { readIntent } from "../../question/intent/read-intent.ts";
import type { Answer, Told } from "../answer.ts";
import type { Archive } from "../archive.ts";
import { findUnknownAuthor } from "../narrowing/choose-articles.ts";
import { articleMeant, articlesMeant } from "./article-meant.ts";
import { MOST_ARTICLES } from "./articles-about.ts";
import { listArticles } from "./list-articles.ts";
import { listSpeakersTold } from "./list-speakers-told.ts";
import { quoteCompared } from "./quote-compared.ts";
import { quoteOpening } from "./quote-opening.ts";
import { tell } from "./tell.ts";

/**
 * What a message gets that asks nothing of the news: what is told of the articles themselves, or what would be quoted
 * where more is asked for; null for a question.
 */
export function answerIntent(archive: Archive, asked: Request, answer: (asked: Request) => Answer): Answer | null {
	// Whoever narrows a question to a speaker asks for that speaker's words.
	if (asked.speaker !== undefined) return null;
	const intent = readIntent(asked.question, asked.now);
	switch (intent.kind) {
		case "ask":
			return null;
		case "help":
			return tell(archive, asked, { kind: "help" });
		case "articles":
			return tell(
				archive,
				asked,
				findUnknownAuthor(archive.index, intent.by) ?? listArticles(archive, intent, asked.order),
			);
		case "fact": {
			const articles = articlesMeant(archive.index, asked, intent.of);
			return articles.length === 0
				? tellNone(archive, asked, intent.of)
				: tellFact(archive, asked, intent.fact, articles);
		}
		case "quoted": {
			const meant =
				intent.of === "" ? articleMeant(archive.index, asked) : articlesMeant(archive.index, asked, intent.of)[0];
			if (meant === undefined) return tellNone(archive, asked, intent.of);
			return tell(archive, asked, listSpeakersTold(archive.index, meant));
		}
		case "beyond":
			return {
				...answerBeyond(archive, asked, { ...intent, answer }),
				question: asked.question,
				beyond: intent.beyond,
			};
	}
}

type Wish = {
	readonly of: string;
	readonly rest: string;
	readonly beyond: Beyond;
	readonly answer: (asked: Request) => Answer;
};

/** What would be quoted where more is asked for; which articles may be meant, where it is not known which is. */
function answerBeyond(archive: Archive, asked: Request, { of, rest, beyond, answer }: Wish): Answer {
	if (rest !== "" && beyond === "compare") return quoteCompared(asked, rest, answer);
	if (rest !== "")
		return (beyond === "add-up" ? quoteCount(asked, rest, answer) : null) ?? answer({ ...asked, question: rest });
	const articles = articlesMeant(archive.index, asked, of);
	const [only] = articles;
	if (only === undefined) return tellNone(archive, asked, of);
	const isMeant = of !== "" || articles.length === 1;
	return (isMeant ? quoteOpening(archive, asked, only) : null) ?? tellFact(archive, asked, "headline", articles);
}

// "Add up the fines": the figures of these things would be quoted.
function quoteCount(asked: Request, rest: string, answer: Wish["answer"]): Answer | null {
	const counted = answer({ ...asked, question: `how many ${rest.replace(/^the /i, "")}` });
	return counted.kind === "answered" ? counted : null;
}

function tellFact(archive: Archive, asked: Request, fact: ArticleFact, articles: readonly Article[]): Told {
	const total = articles.length;
	return tell(archive, asked, { kind: "fact", fact, articles: articles.slice(0, MOST_ARTICLES), total });
}

function tellNone(archive: Archive, asked: Request, topic: string): Told {
	return tell(archive, asked, listArticles(archive, { topic, by: "", since: null, until: null }));
}

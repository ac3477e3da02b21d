import type { Asked as Request } from "../../question/asked.ts";
import { NEW_CONVERSATION } from "../../question/conversation.ts";
import { readIntent } from "../../question/intent/read-intent.ts";
import type { Answer, Told } from "../answer.ts";
import { type Archive, searchedOf } from "../archive.ts";
import type { ToldFact } from "../told.ts";
import { articleMeant, newestOf } from "./article-meant.ts";
import { listArticles } from "./list-articles.ts";
import { listSpeakersTold } from "./list-speakers-told.ts";
import { quoteOpening } from "./quote-opening.ts";

/**
 * What a message gets that asks nothing of the news: what is told of the articles themselves, or what would be quoted
 * where more is asked for; null for a question.
 */
export function answerIntent(archive: Archive, asked: Request, answer: (asked: Request) => Answer): Answer | null {
	// Whoever narrows a question to a speaker asks for that speaker's words.
	if (asked.speaker !== undefined) return null;
	const intent = readIntent(asked.question);
	switch (intent.kind) {
		case "ask":
			return null;
		case "help":
			return tell(archive, asked, { kind: "help" });
		case "fact": {
			const meant = articleMeant(archive.index, asked);
			const articles = meant ? [meant] : newestOf(archive.index.articles);
			const total = meant ? 1 : archive.index.articles.length;
			return tell(archive, asked, { kind: "fact", fact: intent.fact, articles, total });
		}
		case "quoted":
			return tell(archive, asked, listSpeakersTold(archive.index, articleMeant(archive.index, asked)));
		case "articles":
			return tell(archive, asked, listArticles(archive.index, intent));
		case "beyond": {
			const { beyond, rest } = intent;
			const quoted = rest === "" ? quoteOpening(archive, asked) : answer({ ...asked, question: rest });
			return { ...(quoted ?? answer(asked)), question: asked.question, beyond };
		}
	}
}

function tell(archive: Archive, asked: Request, told: ToldFact): Told {
	const before = asked.conversation ?? NEW_CONVERSATION;
	const meant = told.kind === "fact" && told.total === 1 ? told.articles[0]?.id : undefined;
	return {
		kind: "told",
		question: asked.question,
		// No passage answers.
		confidence: 0,
		searched: searchedOf(archive, asked.article),
		understood: null,
		conversation: meant === undefined || meant === before.article ? before : { ...NEW_CONVERSATION, article: meant },
		told,
		passages: [],
	};
}

import type { Asked } from "../../question/asked.ts";
import { NEW_CONVERSATION } from "../../question/conversation.ts";
import type { Told } from "../answer.ts";
import { type Archive, searchedOf } from "../archive.ts";
import type { ToldFact } from "../told.ts";

/** What is told of the articles themselves, as the answer to what was asked. */
export function tell(archive: Archive, asked: Asked, told: ToldFact): Told {
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

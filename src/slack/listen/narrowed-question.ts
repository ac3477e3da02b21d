import type { Choices } from "../../core/directory/choices.ts";
import { narrowToArticle } from "../../newsroom/narrow-to-article.ts";
import { tellUnclear } from "../render/article-notices.ts";
import type { Asking } from "./reply-to-question.ts";

/** A question with what narrows it, or a sentence on what is wrong with it. */
export type NarrowedQuestion =
	| { readonly kind: "question"; readonly asked: Pick<Asking, "question" | "article" | "speaker" | "narrowing"> }
	| { readonly kind: "notice"; readonly text: string };

/** The question asked of the only article whose headline is meant, if one is. */
export async function narrowQuestion(
	asked: Pick<Asking, "question" | "speaker" | "narrowing">,
	headline: string | undefined,
	choices: Pick<Choices, "findArticle">,
): Promise<NarrowedQuestion> {
	const found = await narrowToArticle(headline, choices.findArticle);
	if (found.kind !== "article") return { kind: "notice", text: tellUnclear(found) };
	return { kind: "question", asked: { ...asked, article: found.id } };
}

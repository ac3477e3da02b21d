import type { Checked, Pasting } from "../../core/check/verdict.ts";
import { checkPasted } from "../../core/check.ts";
import type { Asked } from "../../core/question/asked.ts";
import type { Desk } from "../../newsroom/desk.ts";
import type { TypedText } from "../../newsroom/linked-article.ts";
import { narrowToArticle } from "../../newsroom/narrow-to-article.ts";
import { noteCheck } from "../../newsroom/note-answer.ts";
import { takeTurn } from "../../newsroom/take-turn.ts";
import { refuseQuotation } from "../../presentation/check/refuse-quotation.ts";
import { PLATFORM } from "../platform.ts";
import { readArticleChoice } from "../read/article-choice.ts";
import type { Origin } from "../read/origin.ts";
import { tellNoArticle, tellSeveralArticles } from "../render/article-notices.ts";
import { renderCheck } from "../render/check/render-check.ts";
import { notice } from "../render/markup/notice.ts";
import type { Outgoing } from "../render/markup/outgoing.ts";

/** A quotation that is to be checked, with what narrows the check, as it was typed. */
export type TypedQuotation = {
	readonly text: string;
	readonly speaker: string | null;
	readonly article: string | null;
	/** Whether what was found is for whoever asks alone. */
	readonly isHidden: boolean;
	readonly origin: Origin;
};

/** The message that tells what was found about a quotation in one article or all. */
export async function checkTyped(desk: Desk, typed: TypedQuotation): Promise<Outgoing> {
	const { text, speaker, article, isHidden, origin } = typed;
	const found = await narrowToArticle(article, (named) => readArticleChoice(desk.newsroom, named));
	switch (found.kind) {
		case "none":
			return tellNoArticle(found.typed);
		case "ambiguous":
			return tellSeveralArticles(found.typed, found.articles.length);
	}
	const pasting: Pasting = { text, speaker: speaker ?? undefined, article: found.id };
	return reply(desk, { text, isHidden, origin }, async () => desk.newsroom.check(pasting));
}

/** The same about the words of a message: those within quotation marks, where these are enough, else all. */
export async function checkMessage(desk: Desk, message: TypedText & { readonly origin: Origin }): Promise<Outgoing> {
	const { text, origin } = message;
	if (text === "") return notice("This message has no text that could be checked. Choose one with words.");
	const { check } = desk.newsroom;
	const article = message.article ?? undefined;
	const asked: Asked = { question: text, article };
	return reply(
		desk,
		{ text, isHidden: true, origin },
		async () => checkPasted(check, asked) ?? check({ text, article }),
	);
}

type Replied = Pick<TypedQuotation, "text" | "isHidden" | "origin">;

async function reply(
	desk: Desk,
	{ text, isHidden, origin }: Replied,
	check: () => Promise<Checked>,
): Promise<Outgoing> {
	const refusal = refuseQuotation(text);
	if (refusal !== null) return notice(refusal);
	const wait = await takeTurn(desk, { platform: PLATFORM, user: origin.asker });
	if (wait !== null) return notice(wait);
	const { newsroom } = desk;
	const began = newsroom.now();
	const checked = await check();
	noteCheck(newsroom, { platform: PLATFORM, surface: origin.surface, took: newsroom.now() - began }, checked);
	return { components: renderCheck(checked), isPrivate: isHidden };
}

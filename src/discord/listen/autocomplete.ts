import type { APIApplicationCommandOptionChoice, AutocompleteInteraction } from "discord.js";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { clip } from "../../presentation/clip.ts";
import { articleChoice, readArticleChoice } from "../read/article-choice.ts";
import { LIMITS } from "../render/markup/limits.ts";

type Choice = APIApplicationCommandOptionChoice<string>;
type Typing = Pick<AutocompleteInteraction, "options" | "respond">;

/** Offers the speakers or articles that begin like what is typed; none where anything goes wrong. It never rejects. */
export async function offerChoices(typing: Typing, newsroom: Newsroom): Promise<void> {
	const choices = await findChoices(typing, newsroom);
	// Whoever types on has no use for them any more.
	await typing.respond(choices).catch(() => newsroom.log.debug({}, "Choices came too late"));
}

async function findChoices({ options }: Typing, newsroom: Newsroom): Promise<readonly Choice[]> {
	try {
		const { name, value } = options.getFocused(true);
		switch (name) {
			case "article":
				return newsroom.directory.articles(value).slice(0, LIMITS.choices).map(articleChoice);
			case "author":
				return newsroom.directory.authors(value).slice(0, LIMITS.choices).map(textChoice);
			case "speaker":
				return speakerChoices(newsroom, { typed: value, article: options.getString("article") });
			default:
				return [];
		}
	} catch (error) {
		await newsroom.reportFailure(error);
		return [];
	}
}

type TypedSpeaker = { readonly typed: string; readonly article: string | null };

function speakerChoices(newsroom: Newsroom, { typed, article }: TypedSpeaker): readonly Choice[] {
	const found = article ? readArticleChoice(newsroom, article) : null;
	const speakers = newsroom.directory.speakers(typed, found?.kind === "found" ? found.article.id : undefined);
	return speakers.slice(0, LIMITS.choices).map(({ name }) => textChoice(name));
}

function textChoice(words: string): Choice {
	const text = clip(words.replace(/\s+/g, " ").trim(), LIMITS.choiceText);
	return { name: text, value: text };
}

import { setTimeout as wait } from "node:timers/promises";
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
		const { choices, directory } = newsroom;
		switch (name) {
			case "article":
				return (await orElse(choices.articles(value), () => directory.articles(value)))
					.slice(0, LIMITS.choices)
					.map(articleChoice);
			case "author":
				return (await orElse(choices.authors(value), () => directory.authors(value)))
					.slice(0, LIMITS.choices)
					.map(textChoice);
			case "speaker":
				return await speakerChoices(newsroom, { typed: value, article: options.getString("article") });
			default:
				return [];
		}
	} catch (error) {
		await newsroom.reportFailure(error);
		return [];
	}
}

type TypedSpeaker = { readonly typed: string; readonly article: string | null };

async function speakerChoices(newsroom: Newsroom, { typed, article }: TypedSpeaker): Promise<readonly Choice[]> {
	const { articles, choices, directory } = newsroom;
	const find = async () => {
		const found = article ? await readArticleChoice(newsroom, article) : null;
		return choices.speakers(typed, found?.kind === "found" ? found.article.id : undefined);
	};
	const speakers = await orElse(find(), () => directory.speakers(typed, articles.get(article ?? "")?.id));
	return speakers.slice(0, LIMITS.choices).map(({ name }) => textChoice(name));
}

/** What is found soon, or else what is known here: Discord waits three seconds. */
async function orElse<Found>(finding: Promise<Found>, known: () => Found): Promise<Found> {
	const late = wait(LONGEST_WAIT, null, { ref: false });
	const found = await Promise.race([finding.then((it) => ({ it })), late]).catch(() => null);
	return found === null ? known() : found.it;
}

/** In milliseconds. */
const LONGEST_WAIT = 2_000;

function textChoice(words: string): Choice {
	const text = clip(words.replace(/\s+/g, " ").trim(), LIMITS.choiceText);
	return { name: text, value: text };
}

import type { APISelectMenuOption, APIStringSelectComponent } from "discord.js";
import type { Citation } from "../../core/answer/answer.ts";
import { textOf } from "../../core/article/article.ts";
import { attributionOf } from "../../presentation/answer/attribution.ts";
import { distinctSpeakers } from "../../presentation/answer/distinct-speakers.ts";
import { clip } from "../../presentation/clip.ts";
import { select } from "./markup/components.ts";
import { LIMITS } from "./markup/limits.ts";

/**
 * A select that shows one of several citations alone: by its speaker where each has one of its own, else by its words.
 */
export function renderChoice(citations: readonly Citation[], id: string): APIStringSelectComponent {
	const isBySpeaker = distinctSpeakers(citations) !== null;
	return select({
		placeholder: isBySpeaker ? "Show one speaker" : "Show one passage",
		press: { kind: "pick", answer: id },
		options: citations.slice(0, LIMITS.selectOptions).map((citation, place): APISelectMenuOption => {
			const words = textOf(citation.article, citation.highlight ?? citation.passage);
			const name = attributionOf(citation)?.speaker?.name;
			const [label, description] = name === undefined ? [words, citation.article.headline] : [name, words];
			return {
				label: optionText(`${place + 1}. ${label}`),
				description: optionText(description),
				value: String(place),
			};
		}),
	});
}

/** A text of an option, which is on one line and plain: no markdown is read there. */
export function optionText(text: string): string {
	return clip(text.replace(/\s+/g, " ").trim(), LIMITS.optionText);
}

import { type Article, textOf } from "../../core/article/article.ts";
import type { Place, SpeakerFit } from "../../core/check/verdict.ts";
import type { Quotation } from "../../core/quotation/quotation.ts";
import { ATTRIBUTION_LABELS } from "../answer/attribution.ts";

/** How the speaker fits the one whom the words are ascribed to; empty where there is nothing to say. */
export function wordFit({ citations, voice, speaker }: Place, typed: string): string {
	const { article } = citations[0];
	const name = voice.quotation && nameOf(article, voice.quotation);
	return wordSpeakerFit(article, speaker, { typed, name: name ?? "somebody else" });
}

function wordSpeakerFit(article: Article, fit: SpeakerFit, { typed, name }: { typed: string; name: string }): string {
	switch (fit.kind) {
		case "not-asked":
			return "";
		case "same":
			return `The speaker is the one asked for: “${typed}”.`;
		case "another":
			return `They are ascribed to ${name}, not to “${typed}”.`;
		case "not-named":
			return "The article does not name who says them.";
		case "not-told":
			return `They are ascribed to ${name}; the article does not tell whether that is “${typed}”.`;
		case "ambiguous":
			return (
				`“${typed}” can mean several people in this article: ` +
				`${fit.names.map((it) => textOf(article, it)).join(", ")}.`
			);
	}
}

/** Whose words a place prints: "Said by Ahmed Taha, a rebel commander in Douma". */
export function wordVoice({ citations, voice }: Place): string {
	if (voice.kind === "own") return "The article’s own words";
	const { article } = citations[0];
	const { speaker } = voice.quotation;
	const how = voice.kind === "quoted" ? ATTRIBUTION_LABELS.said : NOT_CLAIMED_LABELS[voice.how];
	if (speaker === null) return `${how} a speaker not named in this passage`;
	const words = [speaker.name, ...(speaker.description ? [speaker.description] : [])];
	return `${how} ${words.map((span) => textOf(article, span)).join(", ")}`;
}

const NOT_CLAIMED_LABELS = { ...ATTRIBUTION_LABELS, relayed: "Given as another’s words by" };

/** The fullest name of who speaks; null where nobody is named. */
export function nameOf(article: Article, { speaker }: Quotation): string | null {
	return speaker && textOf(article, speaker.name);
}

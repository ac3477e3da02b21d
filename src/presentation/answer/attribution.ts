import type { Citation } from "../../core/answer/answer.ts";
import { textOf } from "../../core/article/article.ts";
import type { Stance } from "../../core/quotation/quotation.ts";
import type { Show } from "../show.ts";

/** What a speaker does with the words: "X denied that …" never passes as "X said …". */
export const ATTRIBUTION_LABELS: Readonly<Record<Stance, string>> = {
	said: "Said by",
	denied: "Denied by",
	unsaid: "Left unsaid by",
	asked: "Asked by",
	hypothetical: "Not said, or not yet, by",
};

/** Whose words are cited: `label` is in our words, the speaker in those of the article; null where it names none. */
export type Attribution = {
	/** "Denied by"; where nobody is named the whole line. */
	readonly label: string;
	readonly speaker: { readonly name: string; readonly description: string | null } | null;
};

/** Whose words are cited, and what the speaker does with them; null where they are nobody's. */
export function attributionOf({ article, quotation }: Citation): Attribution | null {
	if (quotation === null) return null;
	const { stance, speaker } = quotation;
	if (speaker === null) return { label: unnamed(stance), speaker: null };
	const { name, description } = speaker;
	return {
		label: ATTRIBUTION_LABELS[stance],
		speaker: { name: textOf(article, name), description: description && textOf(article, description) },
	};
}

function unnamed(stance: Stance): string {
	if (stance === "said") return "Speaker not named in this passage";
	return `${ATTRIBUTION_LABELS[stance]} a speaker not named in this passage`;
}

/** The attribution on one line: "Denied by Ana Diaz, a farmer"; empty where the words are nobody's. */
export function writeAttribution(citation: Citation, show: Show): string {
	const attribution = attributionOf(citation);
	if (attribution === null) return "";
	const { label, speaker } = attribution;
	if (speaker === null) return label;
	const words = speaker.description === null ? [speaker.name] : [speaker.name, speaker.description];
	return `${label} ${words.map(show).join(", ")}`;
}

/** Whether what is cited was claimed: only then may it stand first, before whose words they are. */
export function isClaim({ quotation }: Citation): boolean {
	return quotation === null || quotation.stance === "said";
}

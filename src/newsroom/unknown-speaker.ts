import type { Answer } from "../core/answer/answer.ts";
import type { Show } from "../presentation/show.ts";
import { explainUnknownSpeaker } from "../presentation/unknown-speaker.ts";
import type { Newsroom } from "./newsroom.ts";

/** Somebody whose words were asked for, as typed, and what came of it. */
type AskedFor = { readonly speaker: string | undefined; readonly answer: Answer };

/**
 * That nobody is quoted by the name of the speaker who was asked for, where that is why there is no answer, with those
 * near it; null where the answer tells all.
 */
export async function tellUnknownSpeaker(
	{ choices }: Pick<Newsroom, "choices">,
	{ speaker, answer }: AskedFor,
	show: Show,
): Promise<string | null> {
	if (!speaker || answer.kind !== "not-found" || answer.reason === "speaker-silent") return null;
	// Where that cannot be said now, the answer stands alone.
	const known = await choices.speakers(speaker).catch(() => null);
	if (known === null || known.length > 0) return null;
	const near = await choices.nearSpeakers(speaker).catch(() => []);
	return explainUnknownSpeaker(
		speaker,
		near.map(({ name }) => name),
		show,
	);
}

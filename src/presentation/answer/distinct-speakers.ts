import type { Citation } from "../../core/answer/answer.ts";
import { attributionOf } from "./attribution.ts";

/** The names by which several citations can be told apart; null where not each has a speaker of its own. */
export function distinctSpeakers(citations: readonly Citation[]): readonly string[] | null {
	const names = citations.flatMap((citation) => attributionOf(citation)?.speaker?.name ?? []);
	return new Set(names).size === citations.length ? names : null;
}

/** What somebody reads who has told whether an answer was helpful. */
export const THANKS = "Noted, thank you.";

/** The title and the questions of what asks why an answer was not helpful; none of it need be filled in. */
export const WHY = {
	title: "Not helpful",
	reason: "Why was it not helpful?",
	words: "What was missing or wrong?",
} as const;

/** Why an answer may not be helpful, to choose from. */
export const REASONS = [
	"It answers another question",
	"The passage is not the best one",
	"The wrong person is named",
	"Something is missing",
	"It is out of date",
	"It is hard to understand",
] as const;

/** A reason as it is kept, with the words that were added to it: "Something is missing: the date"; null without any. */
export function writeReason(chosen: string, words: string): string | null {
	return (
		[chosen, words]
			.map((it) => it.trim())
			.filter((it) => it !== "")
			.join(": ") || null
	);
}

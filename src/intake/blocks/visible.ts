// Soft hyphens, characters without width, marks of order and direction, and control characters that are no white space.
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]|(?!\s)\p{Cc}/gu;

/** A text without the characters that nobody sees. */
export function visible(text: string): string {
	return text.replace(UNSEEN, "");
}

/** A text as one line: white space of any kind is one blank, and there is none at the ends. */
export function oneLine(text: string): string {
	return visible(text).replace(/\s+/g, " ").trim();
}

/** What the words of a text are whatever their marks and capitals: letters and digits, with a blank at every gap. */
export function bareWords(text: string): string {
	return ` ${text
		.toLowerCase()
		.replace(/['’]/g, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim()} `;
}

const ENDS_SENTENCE = /[.?!…]["'”’»)\]]{0,3}$/;

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
	return ENDS_SENTENCE.test(text.slice(-LONGEST_ENDING));
}

const LONGEST_ENDING = 4;

const AT_END = /[\s?.!]/;

/** A question without white space around it and without the marks at its end. */
export function trimMarks(question: string): string {
	return trimBehind(question, AT_END).trimStart();
}

/** A text without those characters at its end that a pattern of one character matches. */
export function trimBehind(text: string, mark: RegExp): string {
	let end = text.length;
	while (end > 0 && mark.test(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}

/** The same at its beginning. */
export function trimBefore(text: string, mark: RegExp): string {
	let start = 0;
	while (start < text.length && mark.test(text.charAt(start))) start++;
	return text.slice(start);
}

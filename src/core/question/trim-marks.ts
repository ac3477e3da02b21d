const AT_END = /[\s?.!]/;

/** A question without white space around it and without the marks at its end. */
export function trimMarks(question: string): string {
	let end = question.length;
	while (end > 0 && AT_END.test(question.charAt(end - 1))) end--;
	return question.slice(0, end).trimStart();
}

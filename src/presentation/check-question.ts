const LONGEST_QUESTION = 2_000;

/** What keeps a text from being a question, to be put after its name: "is empty"; null where nothing does. */
export function checkQuestion(text: string): string | null {
	if (text.trim() === "") return "is empty";
	if (text.length <= LONGEST_QUESTION) return null;
	const [length, most] = [text.length, LONGEST_QUESTION].map((count) => count.toLocaleString("en"));
	return `is too long: it has ${length} characters, and may have ${most}`;
}

/** What kind of words can answer a question; "any" where its form does not say. */
export type AnswerType = "time" | "number" | "name" | "definition" | "any";

/** The answer type that a question's own words ask for: "how many" a number, "when" a time, "who" and "where" a name. */
export function answerTypeOf(question: string): AnswerType {
	const words = question.toLowerCase();
	if (
		/\bhow (?:many|much|long|far|old|often|large|big|high|tall|fast)\b|\b(?:what|which) (?:number|percentage|share|proportion|amount)\b/.test(
			words,
		)
	)
		return "number";
	if (/\bwhen\b|\b(?:what|which) (?:year|date|day|month|decade|century|time)\b/.test(words)) return "time";
	if (DEFINITION.test(question)) return "definition";
	if (/^\W*(?:who|whom|whose|where)\b/.test(words)) return "name";
	return "any";
}

const DEFINITION = /^\W*(?:who|what|where)(?:['’]s| is| are| was| were) (.+?)[\s?.!]*$/i;

/** What a question such as "who is …" or "where is …" asks to have described; null for other questions. */
export function describedBy(question: string): string | null {
	return DEFINITION.exec(question)?.[1] ?? null;
}

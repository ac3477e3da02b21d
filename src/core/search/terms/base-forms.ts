import { rowsOf, wordsOf } from "../../lexicon/word-list.ts";
import { IRREGULAR_FORMS } from "../data/irregular-forms.ts";

/** The base form of an irregular form: "fled" → "flee", "children" → "child". */
export const BASE_OF: ReadonlyMap<string, string> = new Map(
	rowsOf(IRREGULAR_FORMS).flatMap((row) => {
		const [base = "", ...forms] = wordsOf(row);
		return forms.map((form) => [form, base] as const);
	}),
);

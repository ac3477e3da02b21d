import { rowsOf } from "../../lexicon/word-list.ts";
import { SHORT_FORMS } from "../data/short-forms.ts";
import { termsOf } from "../terms/terms.ts";

/**
 * The terms of what a short form stands for, or the short form that a word can stand in: "pm" → "prime", "minist";
 * "prime" → "pm".
 */
export function shortFormsOf(term: string): readonly string[] {
	return FORMS.get(term) ?? [];
}

const FORMS: ReadonlyMap<string, readonly string[]> = indexForms();

function indexForms(): ReadonlyMap<string, readonly string[]> {
	const forms = new Map<string, readonly string[]>();
	for (const row of rowsOf(SHORT_FORMS)) {
		const [left = "", right = ""] = row.split(":");
		const [short] = termsOf(left);
		const full = termsOf(right);
		const [first] = full;
		if (short === undefined || first === undefined) continue;
		forms.set(short, [...(forms.get(short) ?? []), ...full]);
		forms.set(first, [...(forms.get(first) ?? []), short]);
	}
	return forms;
}

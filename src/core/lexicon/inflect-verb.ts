export type VerbForm = "base" | "present" | "past" | "participle";

/** What no rule of spelling gives: whether the last letter is doubled ("quipped"), and the past forms. */
export type Irregular = { readonly isDoubled: boolean; readonly past?: readonly string[] | undefined };

/** Every form of an English verb with its spelling: "says" is the present of "say". */
export function inflectVerb(lemma: string, { isDoubled, past }: Irregular): readonly (readonly [VerbForm, string])[] {
	const stem = isDoubled ? lemma + lemma.slice(-1) : lemma;
	const present = /(?:[sxz]|[cs]h)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, "$1ie").concat("s");
	const pasts = past ?? [lemma.endsWith("e") ? `${lemma}d` : stem.replace(/([^aeiou])y$/, "$1i").concat("ed")];
	const participle = lemma.endsWith("ie")
		? `${lemma.slice(0, -2)}ying`
		: `${/[^e]e$/.test(lemma) ? lemma.slice(0, -1) : stem}ing`;
	return [
		["base", lemma],
		["present", present],
		...pasts.map((form) => ["past", form] as const),
		["participle", participle],
	];
}

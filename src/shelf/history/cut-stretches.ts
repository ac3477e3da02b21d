import type { Pasted } from "../../core/check/text/pasted.ts";
import type { NumberRange } from "../../core/search/terms/number-range.ts";

/** What may stand where a sentence or a quotation begins or ends. */
const BREAK = /[.!?…:;\n"“”„«»‘’]/;
/** No sentence has more of these within it that is looked for. */
const MOST_WITHIN = 8;

/** The stretches of pasted words, by their numbers, that may each be one sentence or the whole of a quotation. */
export function cutStretches({ text, words }: Pick<Pasted, "text" | "words">): readonly NumberRange[] {
	const breaks = words.flatMap(({ start }, at) => {
		const before = words[at - 1];
		return before === undefined || BREAK.test(text.slice(before.end, start)) ? [at] : [];
	});
	const ends = [...breaks.slice(1), words.length];
	const cut = breaks.flatMap((from, at) => ends.slice(at, at + MOST_WITHIN).map((to) => ({ from, to })));
	return breaks.length > MOST_WITHIN ? [...cut, { from: 0, to: words.length }] : cut;
}

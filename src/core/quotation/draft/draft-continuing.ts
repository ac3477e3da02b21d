import type { Parsed } from "../clause/parsed.ts";
import type { Draft } from "./draft.ts";
import { bare, isSentence, opensParagraph } from "./draft-direct.ts";

/** The marked sentences that nothing attributes: they go on what was quoted before, or lead to what is quoted next. */
export function draftContinuing(reading: Parsed, drafts: readonly Draft[]): readonly Draft[] {
	const continuing: Draft[] = [];
	let next = 0;
	reading.marked.forEach((stretch, number) => {
		while ((drafts[next]?.content.start ?? Number.POSITIVE_INFINITY) < stretch.start) next++;
		const before = continuing.at(-1);
		const attributed = drafts[next - 1];
		const last = (before?.content.start ?? -1) > (attributed?.content.start ?? -1) ? before : attributed;
		const after = drafts[next];
		const isTaken =
			(attributed?.content.end ?? -1) > stretch.start ||
			(after?.content.start ?? Number.POSITIVE_INFINITY) < stretch.end;
		if (isTaken || !isSentence(reading, number)) return;
		const opens = opensParagraph(reading, number);
		const gap = stretch.paragraph - (last?.paragraph ?? Number.NEGATIVE_INFINITY);
		const goesOn = gap === 0 || (gap === 1 && opens);
		const leads = after?.paragraph === stretch.paragraph;
		if (!goesOn && !leads && !opens) return;
		continuing.push({ ...bare(reading, number), follows: goesOn ? "before" : leads ? "after" : null });
	});
	return continuing;
}

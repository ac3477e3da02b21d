import { findCueAt } from "../attribution/find-cue.ts";
import { findIndirect } from "../attribution/find-indirect.ts";
import { stanceToward } from "../attribution/stance-toward.ts";
import type { Parsed } from "../clause/parsed.ts";
import { contentSpan } from "../text/content-span.ts";
import { lowerAt, type Run, spanOf } from "../text/reading.ts";
import type { Draft } from "./draft.ts";
import { type Direct, isMainCue } from "./draft-direct.ts";

/** Reported speech outside the direct quotations; a content ends where a quotation of its own begins. */
export function draftIndirect(reading: Parsed, direct: Direct): readonly Draft[] {
	const { words, markedOf, marked } = reading;
	const own = new Set(direct.drafts.map(({ content }) => content.end));
	const isOwn = (at: number): boolean => {
		const stretch = marked[markedOf[at] ?? -1];
		return stretch !== undefined && own.has(stretch.inner.end);
	};
	return findIndirect(reading, direct.taken).flatMap(({ contents, cue, source, how }) =>
		contents
			.map((run) => cutAtOwn(run, isOwn))
			.filter((run) => run.end - run.first >= 2 && !introduces(reading, run))
			.map((run) => ({
				content: contentSpan(reading, run),
				paragraph: words[run.first]?.paragraph ?? 0,
				cue: spanOf(reading, cue.run),
				source,
				how: source ? how : ("continued" as const),
				stance: stanceToward(reading, cue, run),
				isMain: isMainCue(reading, cue),
				follows: source ? null : ("before" as const),
			})),
	);
}

/** "According to Roy, Lee said:" before a quotation: what is told is that quotation. */
function introduces(reading: Parsed, { end }: Run): boolean {
	const last = lowerAt(reading, end - 1);
	return (last === ":" || last === ",") && findCueAt(reading, end - 2) !== null;
}

function cutAtOwn({ first, end }: Run, isOwn: (at: number) => boolean): Run {
	for (let at = first; at < end; at++) if (isOwn(at)) return { first, end: at };
	return { first, end };
}

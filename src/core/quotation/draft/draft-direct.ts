import { attributeMarked } from "../attribution/attribute-marked.ts";
import { attributeUnlisted } from "../attribution/attribute-unlisted.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { type Cue, findCueAt } from "../attribution/find-cue.ts";
import { subjectOf } from "../attribution/find-source.ts";
import type { Parsed } from "../clause/parsed.ts";
import { contentSpan } from "../text/content-span.ts";
import { lowerAt, REACH, type Run, spanOf } from "../text/reading.ts";
import type { Draft } from "./draft.ts";

/** The quotations in marks, and the cues that they take up. */
export type Direct = { readonly drafts: readonly Draft[]; readonly taken: ReadonlySet<number> };

/** Every marked stretch that an attribution touches, in its paragraph or at the end of the one before. */
export function draftDirect(reading: Parsed): Direct {
	const drafts: Draft[] = [];
	const taken = new Set<number>();
	reading.marked.forEach((_, number) => {
		const attribution =
			attributeMarked(reading, number) ?? (isSentence(reading, number) ? attributeAcross(reading, number) : null);
		if (!attribution) return;
		if (attribution.cue) taken.add(attribution.cue.verb);
		drafts.push(draftAttributed(reading, number, attribution));
	});
	return { drafts, taken };
}

/** A marked stretch as a quotation of nobody known. */
export function bare(reading: Parsed, number: number): Draft {
	const stretch = reading.marked[number];
	const content = stretch?.inner ?? { start: 0, end: 0 };
	return {
		content,
		paragraph: stretch?.paragraph ?? 0,
		cue: null,
		source: null,
		how: null,
		stance: "said",
		isMain: true,
		follows: null,
	};
}

function draftAttributed(reading: Parsed, number: number, { cue, cueRun, source, how }: Attribution): Draft {
	const stance = cue?.stance === "asked" || cue === null ? "said" : cue.stance;
	const draft = {
		...bare(reading, number),
		cue: spanOf(reading, cueRun),
		source,
		how,
		stance,
		isMain: isMainCue(reading, cue),
	};
	const run = reading.markedRuns[number];
	if (run && cueRun.first >= run.first && cueRun.end < run.end) {
		const start = reading.words[cueRun.end]?.start ?? draft.content.start;
		return { ...draft, content: { start: Math.min(start, draft.content.end - 1), end: draft.content.end } };
	}
	if (!run || cueRun.first < run.first)
		return { ...draft, ...(source || how === "agent" ? {} : ({ follows: "before", how: "continued" } as const)) };
	// "The plan is “great,” Smith said": what leads to the quotation is Smith's too.
	const first = leadOf(reading, run);
	return first === run.first ? draft : { ...draft, content: contentSpan(reading, { first, end: run.end }) };
}

/** Whether a cue is the verb of a main clause: "she said", and not "a report that said". */
export function isMainCue(reading: Parsed, cue: Cue | null): boolean {
	const clause = cue === null ? undefined : reading.clauses.get(cue.verb);
	return clause?.kind !== "relative" && clause?.kind !== "subordinate" && clause?.kind !== "reported";
}

function leadOf(reading: Parsed, { first }: Run): number {
	const { words } = reading;
	if (lowerAt(reading, first - 1) === "," || lowerAt(reading, first - 1) === ":") return first;
	let at = first;
	while (
		at > Math.max(0, first - REACH) &&
		words[at - 1]?.sentence === words[first]?.sentence &&
		words[at - 1]?.paragraph === words[first]?.paragraph
	) {
		if (findCueAt(reading, at - 1) || lowerAt(reading, at - 1) === ";") return first;
		at--;
	}
	return at;
}

/** Whether a stretch reads as a sentence of its own, and not as a name, a title or a phrase held at arm's length. */
export function isSentence(reading: Parsed, number: number): boolean {
	const { article, marked, markedRuns } = reading;
	const stretch = marked[number];
	const run = markedRuns[number];
	if (!stretch || !run) return false;
	const inner = article.text.slice(stretch.inner.start, stretch.inner.end).trim();
	if (run.end - run.first < 5) return false;
	const isWhole = /[.?!…,—-]["'’”)]*$/.test(inner) || !stretch.isClosed;
	return isWhole && /^["'‘“([…$£€]*[\p{Lu}\p{N}]|^\[?…|^\.\.\./u.test(inner);
}

export function opensParagraph({ article, marked }: Parsed, number: number): boolean {
	const stretch = marked[number];
	return stretch !== undefined && article.paragraphs[stretch.paragraph]?.start === stretch.start;
}

/** "Smith continued:" at the end of a paragraph introduces what opens the next one. */
function attributeAcross(reading: Parsed, number: number): Attribution | null {
	const { words, markedRuns } = reading;
	const colon = (markedRuns[number]?.first ?? 0) - 1;
	if (!opensParagraph(reading, number) || lowerAt(reading, colon) !== ":") return null;
	let from = colon;
	while (from > 0 && words[from - 1]?.sentence === words[colon]?.sentence && (reading.markedOf[from - 1] ?? -1) < 0)
		from--;
	for (let at = colon - 1; at >= from; at--) {
		const cue = findCueAt(reading, at);
		if (!cue) continue;
		const { source, how } = subjectOf(reading, cue, from);
		if (source) return { cue, cueRun: cue.run, source, how };
	}
	return attributeUnlisted(reading, { from, last: colon }, "colon");
}

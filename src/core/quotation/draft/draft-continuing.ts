import type { Parsed } from "../clause/parsed.ts";
import { firstFrom } from "../text/find-place.ts";
import { lowerAt, REACH } from "../text/reading.ts";
import type { Draft } from "./draft.ts";
import { bare, isSentence, opensParagraph } from "./draft-direct.ts";

const BEFORE = { follows: "before", how: "continued" } as const;
const FOLLOWING = { follows: "before", how: "following" } as const;
const AFTER = { follows: "after", how: "opening" } as const;

/**
 * The marked sentences that nothing attributes: they go on what was quoted before, lead to what is quoted next, or are
 * nobody's known.
 */
export function draftContinuing(reading: Parsed, drafts: readonly Draft[]): readonly Draft[] {
	const continuing: Draft[] = [];
	let next = 0;
	let attributed: Draft | undefined;
	reading.marked.forEach((stretch, number) => {
		while ((drafts[next]?.content.start ?? Number.POSITIVE_INFINITY) < stretch.start) {
			if (drafts[next]?.isMain) attributed = drafts[next];
			next++;
		}
		const before = continuing.at(-1);
		const last = (before?.content.start ?? -1) > (attributed?.content.start ?? -1) ? before : attributed;
		const after = drafts[next];
		const isTaken =
			(drafts[next - 1]?.content.end ?? -1) > stretch.start ||
			(after?.content.start ?? Number.POSITIVE_INFINITY) < stretch.end;
		if (isTaken || !isSentence(reading, number)) return;
		const draft = bare(reading, number);
		if (isUnread(reading, number)) continuing.push(draft);
		else if (last && goesOn(reading, number, last))
			continuing.push({ ...draft, ...(isQuoted(reading, number, last) ? BEFORE : FOLLOWING), goesOn: last });
		else if (after && leads(reading, number, after)) continuing.push({ ...draft, ...AFTER });
		else continuing.push(draft);
	});
	return continuing;
}

/**
 * Whether what was said last stands in quotation marks, or its sentence holds some: "…,” Lee said, adding that it
 * rained."
 */
function isQuoted({ words, marked, markedRuns }: Parsed, number: number, { content, cue }: Draft): boolean {
	const before = marked[number - 1];
	if (!before) return false;
	if (before.start < content.end && before.end > content.start) return true;
	const sentence = words[firstFrom(words, cue?.start ?? content.start)]?.sentence;
	return words[(markedRuns[number - 1]?.end ?? 0) - 1]?.sentence === sentence;
}

/** “…” thundered somebody: words of the same sentence follow, and were not understood. */
function isUnread({ words, markedRuns, markedOf }: Parsed, number: number): boolean {
	const end = markedRuns[number]?.end ?? 0;
	const word = words[end];
	const isWithin = word !== undefined && word.sentence === words[end - 1]?.sentence && (markedOf[end] ?? -1) < 0;
	return isWithin && !/^[.?!]$/.test(word.text);
}

/**
 * Whether nothing but the attribution of a quotation stands between it and what follows; a paragraph may end there.
 */
function goesOn(reading: Parsed, number: number, last: Draft): boolean {
	const stretch = reading.marked[number];
	const first = reading.markedRuns[number]?.first ?? 0;
	if (!stretch || stretch.paragraph - last.paragraph > 1) return false;
	if (stretch.paragraph !== last.paragraph && !opensParagraph(reading, number)) return false;
	const { words, markedOf } = reading;
	const told = Math.max(last.content.end, last.cue?.end ?? 0, last.source ? (words[last.source.end - 1]?.end ?? 0) : 0);
	let at = first - 1;
	while (at > first - REACH && (words[at]?.start ?? 0) >= told && isEmpty(reading, at)) at--;
	const word = words[at];
	if (!word || word.start < told) return true;
	// The rest of the sentence of the attribution: "…,” Lee said, wiping his eyes."
	let back = at;
	while (back > first - REACH && (words[back]?.start ?? 0) >= told && words[back]?.sentence === word.sentence) back--;
	if ((words[back]?.start ?? 0) >= told || words[back]?.sentence !== word.sentence || (markedOf[at] ?? -1) >= 0)
		return false;
	return !hasOwnSubject(reading, back + 1, at + 1);
}

/** "…,” Lee said, and her husband cut in": whether somebody else does something in the rest of a sentence. */
function hasOwnSubject(reading: Parsed, first: number, end: number): boolean {
	for (let at = first; at < end; at++) {
		const clause = reading.clauses.get(at);
		if (
			clause?.kind === "main" &&
			clause.subject &&
			clause.subject.first >= first &&
			opensClause(reading, clause.subject.first)
		)
			return true;
	}
	return false;
}

function opensClause(reading: Parsed, at: number): boolean {
	return /^(?:and|but|;|,)$/.test(lowerAt(reading, at - 1));
}

function isEmpty(reading: Parsed, at: number): boolean {
	return reading.words[at]?.isMark === true && lowerAt(reading, at) !== ":";
}

/** Whether the next quotation stands right behind: “…” “…,” said Lee. */
function leads(reading: Parsed, number: number, after: Draft): boolean {
	const end = reading.marked[number]?.end ?? 0;
	return reading.article.text.slice(end, after.content.start).trim().length <= 1;
}

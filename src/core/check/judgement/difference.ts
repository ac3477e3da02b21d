import { diffArrays } from "diff";
import type { Span } from "../../article/article.ts";
import { type ComparedWord, keysOf } from "../text/compared-words.ts";
import type { Part } from "../verdict.ts";

/** Words of a text, as they are compared. */
export type Side = { readonly text: string; readonly words: readonly ComparedWord[] };

/** The difference from printed words to pasted ones, word by word; runs of one kind are one part. */
export function compareWords(printed: Side, pasted: Side): readonly Part[] {
	let [at, to] = [0, 0];
	const parts: Part[] = [];
	for (const { added, removed, count } of diffKeys(keysOf(printed.words), keysOf(pasted.words))) {
		const from = { printed: at, pasted: to };
		if (!added) at += count;
		if (!removed) to += count;
		if (removed) parts.push({ kind: "struck", printed: spanOf(printed, from.printed, at) });
		else if (added) parts.push({ kind: "added", pasted: spanOf(pasted, from.pasted, to) });
		else
			parts.push({
				kind: "kept",
				printed: spanOf(printed, from.printed, at),
				pasted: spanOf(pasted, from.pasted, to),
			});
	}
	return joinKept(joinHyphenated(orderChanges(parts), printed.text, pasted.text));
}

/** With more words added and struck than this, what differs between the first and the last of them is one change. */
const MOST_EDITS = 200;

type Change = { readonly added?: boolean; readonly removed?: boolean; readonly count: number };

function diffKeys(printed: readonly string[], pasted: readonly string[]): readonly Change[] {
	const changes = diffArrays([...printed], [...pasted], { maxEditLength: MOST_EDITS });
	if (changes) return changes;
	const shorter = Math.min(printed.length, pasted.length);
	let before = 0;
	while (before < shorter && printed[before] === pasted[before]) before++;
	let after = 0;
	while (after < shorter - before && printed.at(-1 - after) === pasted.at(-1 - after)) after++;
	return [
		{ count: before },
		{ removed: true, count: printed.length - before - after },
		{ added: true, count: pasted.length - before - after },
		{ count: after },
	].filter(({ count }) => count > 0);
}

function spanOf({ words }: Side, from: number, to: number): Span {
	return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** What is struck comes before what is added in its place. */
function orderChanges(parts: readonly Part[]): readonly Part[] {
	return parts.flatMap((part, at) => {
		const [before, next] = [parts[at - 1], parts[at + 1]];
		if (part.kind === "added" && next?.kind === "struck") return [next, part];
		return part.kind === "struck" && before?.kind === "added" ? [] : [part];
	});
}

/** "northeast" for "north-east" is the same word. */
function joinHyphenated(parts: readonly Part[], printedText: string, pastedText: string): readonly Part[] {
	return parts.flatMap((part, at): readonly Part[] => {
		const [before, next] = [parts[at - 1], parts[at + 1]];
		const areOneWord = (printed: Span, pasted: Span) =>
			isHyphenatedForm(printedText.slice(printed.start, printed.end), pastedText.slice(pasted.start, pasted.end));
		if (part.kind === "struck" && next?.kind === "added" && areOneWord(part.printed, next.pasted))
			return [{ kind: "kept", printed: part.printed, pasted: next.pasted }];
		const isJoined = part.kind === "added" && before?.kind === "struck" && areOneWord(before.printed, part.pasted);
		return isJoined ? [] : [part];
	});
}

const HYPHEN = /[-‐‑]/;

/** Whether two texts are one word, with a hyphen in one of them. */
export function isHyphenatedForm(one: string, other: string): boolean {
	if (!HYPHEN.test(one) && !HYPHEN.test(other)) return false;
	const bare = (text: string) =>
		text
			.replace(/[\s\p{Cf}‐‑-]/gu, "")
			.normalize("NFKC")
			.toLowerCase();
	return bare(one) === bare(other) && !/\p{N}/u.test(one);
}

function joinKept(parts: readonly Part[]): readonly Part[] {
	const joined: Part[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (part.kind === "kept" && last?.kind === "kept") {
			joined[joined.length - 1] = {
				kind: "kept",
				printed: { start: last.printed.start, end: part.printed.end },
				pasted: { start: last.pasted.start, end: part.pasted.end },
			};
		} else joined.push(part);
	}
	return joined;
}

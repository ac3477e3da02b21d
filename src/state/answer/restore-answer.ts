import type { Answer, Citation } from "../../core/answer/answer.ts";
import { assertVerbatim } from "../../core/answer/assert-verbatim.ts";
import { citedArticles } from "./cited-articles.ts";
import { type Articles, type Fate, fateOf, type Lost } from "./fate.ts";
import type { StoredAnswer } from "./stored-answer.ts";
import { restoreTold } from "./stored-told.ts";

export type Restored =
	/** `isWhole` where nothing that it cites is lost. */
	| { readonly kind: "found"; readonly answer: Answer; readonly isWhole: boolean }
	/** It cites what the newsroom had erased: nothing of it is told, nor which of its articles that was. */
	| { readonly kind: "removed"; readonly isOneOfSeveral: false }
	/** The first that is lost of what answers; and whether the answer has more than that. */
	| (Lost & { readonly isOneOfSeveral: boolean });

/** The answer with its articles put back as they are now, if what it cites still stands there. */
export function restoreAnswer(stored: StoredAnswer, articles: Articles, givenAt: number): Restored {
	if (citedArticles(stored).some(articles.isForgotten)) return { kind: "removed", isOneOfSeveral: false };
	if (stored.kind === "told") {
		const told = restoreTold(stored.told, articles.articles);
		if (typeof told === "string") return { kind: told, isOneOfSeveral: false };
		return { kind: "found", answer: assertVerbatim({ ...stored, told, passages: [] }), isWhole: true };
	}
	const fates = (cited: typeof stored.passages) => cited.map((it) => fateOf(it, articles, givenAt));
	const answering = fates(stored.kind === "answered" ? stored.citations : []);
	const found = fates(stored.passages);
	const lost = [...answering, ...found.slice(0, 1)].find((it) => it.kind !== "stands");
	if (lost) return { ...lost, isOneOfSeveral: (answering.length || found.length) > 1 };
	// Buttons mean what else was found by its place: behind one that is lost no place is the same.
	const answer = assertVerbatim(rebuild(stored, standing(answering), standing(found)));
	return { kind: "found", answer, isWhole: found.every(({ kind }) => kind === "stands") };
}

function standing(fates: readonly Fate[]): readonly Citation[] {
	const end = fates.findIndex(({ kind }) => kind !== "stands");
	return (end < 0 ? fates : fates.slice(0, end)).flatMap((it) => (it.kind === "stands" ? [it.citation] : []));
}

type Cited = Exclude<StoredAnswer, { readonly kind: "told" }>;

function rebuild(stored: Cited, answering: readonly Citation[], found: readonly Citation[]): Answer {
	if (stored.kind === "not-found") return { ...stored, passages: found };
	const [citation, ...citations] = answering;
	const [passage, ...passages] = found;
	if (!citation || !passage) throw new RangeError("Cannot restore an answer: it cites nothing");
	return { ...stored, citations: [citation, ...citations], passages: [passage, ...passages] };
}

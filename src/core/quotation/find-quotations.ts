import { type Article, textOf } from "../article/article.ts";
import { parseClauses } from "./clause/parsed.ts";
import { draftTurns, leaveOutWithin } from "./dialogue/draft-turns.ts";
import type { Draft } from "./draft/draft.ts";
import { draftContinuing } from "./draft/draft-continuing.ts";
import { draftDirect } from "./draft/draft-direct.ts";
import { draftHeadline } from "./draft/draft-headline.ts";
import { draftIndirect } from "./draft/draft-indirect.ts";
import { buildRegister } from "./people/register.ts";
import type { Quotation } from "./quotation.ts";
import { resolveDrafts } from "./resolution/resolve-drafts.ts";
import { findMarked } from "./text/quotation-marks.ts";
import { readMarked } from "./text/reading.ts";
import { splitWords } from "./text/words.ts";

/**
 * Every quotation of an article in the order of its text. The passes in order: words, marks, clauses, direct,
 * indirect, people, dialogues, speakers.
 */
export function findQuotations(article: Article): readonly Quotation[] {
	const words = splitWords(article);
	const marked = findMarked(article);
	const reading = parseClauses(readMarked(article, words, marked));
	const direct = draftDirect(reading);
	const indirect = draftIndirect(reading, direct);
	const attributed = inOrder([...draftHeadline(reading), ...direct.drafts, ...indirect]).filter(({ content }) =>
		WORD.test(textOf(article, content)),
	);
	const continuing = draftContinuing(reading, attributed);
	const register = buildRegister(article, words, marked);
	const turns = draftTurns(reading, register);
	return resolveDrafts(
		reading,
		register,
		inOrder([...turns, ...leaveOutWithin([...attributed, ...continuing], turns)]),
	);
}

const WORD = /[\p{L}\p{N}]/u;

function inOrder(drafts: readonly Draft[]): readonly Draft[] {
	return drafts.toSorted((a, b) => a.content.start - b.content.start);
}

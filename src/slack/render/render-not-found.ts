import type { Citation, NotFound } from "../../core/answer/answer.ts";
import { neededSentences } from "../../core/answer/needed-sentences.ts";
import { explainRefusal, findInstead, listUnknownWords } from "../../presentation/answer/refusal.ts";
import { isolate } from "../../presentation/isolate.ts";
import { clip } from "./markup/clip.ts";
import type { Content } from "./markup/content.ts";
import { ROOM } from "./markup/limits.ts";
import { renderNotice, renderSmallNotice } from "./markup/notice.ts";
import { type RoomyPage, renderFitting } from "./render-fitting.ts";
import { renderSearched } from "./render-searched.ts";

/** That the articles do not answer, what was searched, and what there is instead. */
export function renderNotFound(answer: NotFound, page: RoomyPage): readonly Content[] {
	const instead = findInstead(answer, showName);
	const refusal = [
		renderNotice(explainRefusal(answer, showName)),
		renderSearched(answer.searched),
		renderSmallNotice(clip(listUnknownWords(answer, isolate), ROOM.unknownWords)),
	];
	if (instead === null) return refusal;
	const citations = instead.kind === "closest" ? page.citations : page.citations.map(onlyQuoted);
	return [...refusal, renderNotice(instead.heading), ...renderFitting({ ...page, citations })];
}

// What a speaker says on other things is shown in the sentences that say it.
function onlyQuoted(citation: Citation): Citation {
	return { ...citation, passage: neededSentences(citation), highlight: null };
}

function showName(name: string): string {
	return isolate(clip(name, ROOM.speaker));
}

import type { Told } from "../../core/answer/answer.ts";
import { wordTold } from "../../presentation/answer/told-wording.ts";
import { isolate } from "../../presentation/isolate.ts";
import { HOW_TO_ASK } from "./help.ts";
import { clip } from "./markup/clip.ts";
import { type Content, joinContents } from "./markup/content.ts";
import { ROOM } from "./markup/limits.ts";
import { renderNotice } from "./markup/notice.ts";
import { renderSearched } from "./render-searched.ts";

/** What is told of the articles themselves. */
export function renderTold(answer: Told): Content {
	const show = (words: string) => isolate(clip(words, ROOM.headline));
	const told = renderNotice(wordTold(answer, HOW_TO_ASK, show).join("\n"));
	return answer.told.kind === "help" ? joinContents([told, renderSearched(answer.searched)]) : told;
}

import type { Citation } from "../../core/answer/answer.ts";
import { fitCorrections, wordCorrections } from "../../presentation/answer/corrections.ts";
import { isolate } from "../../presentation/isolate.ts";
import type { Content } from "./markup/content.ts";
import { escapeText } from "./markup/escape.ts";
import { ROOM } from "./markup/limits.ts";
import { renderNotice } from "./markup/notice.ts";

/** What was corrected in the articles that are cited; nothing where nothing was. */
export function renderCorrections(citations: readonly Pick<Citation, "article">[]): Content {
	const lines = wordCorrections(citations, isolate);
	return renderNotice(fitCorrections(lines, ROOM.corrections, (line) => escapeText(line).length).join("\n"));
}

import type { Citation } from "../../core/answer/answer.ts";
import { fitCorrections, wordCorrections } from "../../presentation/answer/corrections.ts";
import { isolate } from "../../presentation/isolate.ts";
import type { Content } from "./markup/content.ts";
import { escapeText } from "./markup/escape.ts";
import { ROOM } from "./markup/limits.ts";
import { renderNotice } from "./markup/notice.ts";

/** What was corrected in the articles that are cited, in so many characters; nothing where nothing was. */
export function renderCorrections(
	citations: readonly Pick<Citation, "article">[],
	most: number = ROOM.corrections,
): Content {
	const lines = wordCorrections(citations, isolate);
	const room = Math.min(most, ROOM.corrections);
	return renderNotice(fitCorrections(lines, room, (line) => escapeText(line).length).join("\n"));
}

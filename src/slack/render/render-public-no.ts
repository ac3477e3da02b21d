import type { types } from "@slack/bolt";
import type { NotFound } from "../../core/answer/answer.ts";
import { explainRefusal, listUnknownWords } from "../../presentation/answer/refusal.ts";
import { describeSearched } from "../../presentation/answer/searched-wording.ts";
import { isolate } from "../../presentation/isolate.ts";
import { clip } from "./markup/clip.ts";
import type { Content } from "./markup/content.ts";
import { escapeText } from "./markup/escape.ts";
import { ROOM } from "./markup/limits.ts";
import { richText, section, words } from "./markup/rich-text.ts";
import { DATE_FORMAT, IN_UTC } from "./render-searched.ts";

/** Stands round an instant until it is an element of its own; no article and no question has this character. */
const MARK = "\u0000";

/**
 * That the articles do not answer, for all to read, on one line: which no it is, what was searched, and which words
 * stand nowhere.
 */
export function renderPublicNo(answer: NotFound): Content {
	const refusal = explainRefusal(answer, (name) => isolate(clip(name, ROOM.speaker)));
	const unknown = clip(listUnknownWords(answer, isolate), ROOM.unknownWords);
	const searched = describeSearched(answer.searched, { ...IN_UTC, instant: (iso) => MARK + iso + MARK });
	const before = `${refusal} `;
	const after = `.${unknown === "" ? "" : ` ${unknown}.`}`;
	return {
		blocks: richText(...section(...words(before), ...renderInstants(searched), ...words(after))),
		text: escapeText(before + describeSearched(answer.searched, IN_UTC) + after),
	};
}

/** Each reader sees an instant in a zone of their own. */
function renderInstants(line: string): readonly types.RichTextElement[] {
	return line.split(MARK).flatMap((part, at) => {
		if (at % 2 === 0) return words(part);
		const timestamp = Math.floor(Date.parse(part) / 1_000);
		return { type: "date", timestamp, format: DATE_FORMAT, fallback: IN_UTC.instant(part) } as const;
	});
}

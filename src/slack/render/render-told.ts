import type { types } from "@slack/bolt";
import type { Told } from "../../core/answer/answer.ts";
import { wordTold } from "../../presentation/answer/told-wording.ts";
import { isolate } from "../../presentation/isolate.ts";
import { HOW_TO_ASK } from "./help.ts";
import { clip } from "./markup/clip.ts";
import { type Content, joinContents } from "./markup/content.ts";
import { escapeText } from "./markup/escape.ts";
import { LIMITS, ROOM } from "./markup/limits.ts";
import { richText, section, words } from "./markup/rich-text.ts";
import { renderSearched } from "./render-searched.ts";

/** What is told of the articles themselves; an address in it leads there. */
export function renderTold(answer: Told): Content {
	const addresses = addressesOf(answer);
	// An address that is cut leads nowhere.
	const show = (it: string) => (addresses.includes(it) ? it : isolate(clip(it, ROOM.headline)));
	const lines = wordTold(answer, HOW_TO_ASK, show);
	const elements = lines.flatMap((line, at) => [...words(at === 0 ? "" : "\n"), ...linkEnd(line, addresses)]);
	const told = { blocks: richText(...section(...elements)), text: escapeText(lines.join("\n")) };
	return answer.told.kind === "help" ? joinContents([told, renderSearched(answer.searched)]) : told;
}

function addressesOf({ told }: Told): readonly string[] {
	if (told.kind !== "fact" || told.fact !== "url") return [];
	return told.articles.flatMap(({ url }) => (url === undefined || url.length > LIMITS.url ? [] : [url]));
}

/** Rich text is not parsed: what is to be a link has to be one. */
function linkEnd(line: string, addresses: readonly string[]): readonly types.RichTextElement[] {
	const url = addresses.find((it) => line.endsWith(` ${it}`));
	return url === undefined ? words(line) : [...words(line.slice(0, -url.length)), { type: "link", url }];
}

import type { Checked, Earlier } from "../../../core/check/verdict.ts";
import { earlierFacts, earlierWords, headEarlier } from "../../../presentation/check/earlier-wording.ts";
import { isolate } from "../../../presentation/isolate.ts";
import { clip } from "../markup/clip.ts";
import { type Content, joinContents, sizeOf } from "../markup/content.ts";
import { escapeText, writeLink } from "../markup/escape.ts";
import { ROOM } from "../markup/limits.ts";
import { renderNotice } from "../markup/notice.ts";
import { quote, richText, smallLine, words } from "../markup/rich-text.ts";
import { takeFitting } from "../markup/take-fitting.ts";
import { LINK_WORDS } from "../render-citation.ts";

/** Which articles printed words before they were changed, what these said where that is kept, and links to them. */
export function renderEarlier(checked: Checked): Content {
	const { earlier } = checked;
	if (earlier.length === 0) return joinContents([]);
	const heading = renderNotice(headEarlier(earlier));
	const contents = earlier.flatMap((it) => [renderWhere(it, checked), renderWords(it)]);
	const { shown } = takeFitting(contents, { most: ROOM.earlier - sizeOf(heading), measure: sizeOf });
	return joinContents([heading, ...shown]);
}

function renderWords(earlier: Earlier): Content {
	const shown = earlierWords(earlier);
	if (shown === null) return joinContents([]);
	return { blocks: richText(...quote(...words(shown))), text: escapeText(shown) };
}

function renderWhere(earlier: Earlier, checked: Checked): Content {
	const facts = earlierFacts(earlier, checked).map((fact) => isolate(clip(fact, ROOM.headline)));
	const line = facts.join(" · ");
	const { url = "" } = earlier.article;
	const link = url === "" || escapeText(line + url).length > ROOM.earlierLine ? null : url;
	return {
		blocks: smallLine(line, link && writeLink(link, LINK_WORDS)),
		text: [escapeText(line), ...(link === null ? [] : [writeLink(link)])].join(" · "),
	};
}

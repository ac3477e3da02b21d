import type { APIMessageTopLevelComponent } from "discord.js";
import type { Citation } from "../../core/answer/answer.ts";
import { neededSentences } from "../../core/answer/needed-sentences.ts";
import { type Paragraph, type Span, textOf } from "../../core/article/article.ts";
import { type ContextPage, contextPage } from "../../presentation/answer/context-page.ts";
import { fitSentences } from "../../presentation/answer/fit-sentences.ts";
import { sourceOf } from "../../presentation/answer/source.ts";
import { citationLinks } from "../../presentation/link/citation-links.ts";
import { button, container, row, textDisplay, textsBeside } from "./markup/components.ts";
import { escapeMarkdown } from "./markup/escape.ts";
import { inline } from "./markup/inline.ts";
import { assertBudget, CEILING, LIMITS } from "./markup/limits.ts";
import { bold, quoteBlock, smallPrint } from "./markup/markdown.ts";
import { writeAsRead } from "./render-citation.ts";
import { writeCorrections } from "./write-corrections.ts";

/** Which page of the article round which citation is shown, of which kept answer. */
export type ContextView = { readonly id: string; readonly place: number; readonly distance: number };

/** The components of a message that shows whole paragraphs round a citation, and leads to those before and after. */
export function renderContext(citation: Citation, view: ContextView): readonly APIMessageTopLevelComponent[] {
	const page = contextPage(citation, view.distance);
	const heading = writeHeading(citation, page);
	const corrections = writeCorrections([citation], heading.length);
	const share = Math.floor((CEILING.text - heading.length - corrections.length) / page.paragraphs.length);
	const { article: address } = citationLinks(citation, LIMITS.url);
	return assertBudget([
		container([
			...textsBeside([heading], address),
			...page.paragraphs.map(({ paragraph, isCited }) =>
				textDisplay(writeParagraph(citation, { paragraph, isCited, share })),
			),
			...(corrections === "" ? [] : [textDisplay(corrections)]),
			...row(page.pages > 1 ? steps(page, view) : []),
		]),
	]);
}

function writeHeading(citation: Citation, { number, pages }: ContextPage): string {
	const { headline, facts } = sourceOf(citation);
	// The paragraphs bear their own numbers.
	const known = facts.slice(0, -1).map(inline);
	const where = pages > 1 ? [`page ${number} of ${pages}`] : [];
	return [
		bold(inline(headline)),
		smallPrint([...known, ...where, ...writeAsRead(citationLinks(citation, LIMITS.url))].join(" · ")),
	]
		.filter((line) => line !== "")
		.join("\n");
}

type Shown = {
	readonly paragraph: Paragraph;
	readonly isCited: boolean;
	/** How many characters there are for it. */
	readonly share: number;
};

/** A paragraph under its number; of one that is too long as many whole sentences as fit, round what is cited. */
function writeParagraph(citation: Citation, { paragraph, isCited, share }: Shown): string {
	const { article } = citation;
	const label = smallPrint(`Paragraph ${paragraph.number}${isCited ? " ▸ cited" : ""}`);
	const write = (span: Span) => {
		const before = span.start > paragraph.start ? LEFT_OUT : "";
		const after = span.end < paragraph.end ? LEFT_OUT : "";
		const lines = [before, escapeMarkdown(textOf(article, span)), after].filter((line) => line !== "");
		return `${label}\n${quoteBlock(lines.join("\n"))}`;
	};
	const fits = (span: Span) => write(span).length <= share;
	if (fits(paragraph)) return write(paragraph);
	const [first = paragraph] = paragraph.sentences;
	const fitted = fitSentences(paragraph.sentences, isCited ? neededSentences(citation) : first, fits);
	return fitted ? write(fitted) : `${label}\n${TOO_LONG}`;
}

// In brackets of our own, which no article text has unescaped.
const LEFT_OUT = "[…]";
const TOO_LONG = "This paragraph is too long to be shown here, and is not cut.";

function steps({ previous, next, number, pages }: ContextPage, { id, place, distance }: ContextView) {
	const turn = (to: number) => ({ kind: "turn", answer: id, place, distance: to }) as const;
	return [
		button({ label: "Earlier paragraphs", press: turn(previous ?? distance - 1), isDisabled: number === 1 }),
		button({ label: "Later paragraphs", press: turn(next ?? distance + 1), isDisabled: number === pages }),
	];
}

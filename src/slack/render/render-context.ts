import type { types } from "@slack/bolt";
import type { Citation } from "../../core/answer/answer.ts";
import { neededSentences } from "../../core/answer/needed-sentences.ts";
import type { Paragraph, Span } from "../../core/article/article.ts";
import { contextPage } from "../../presentation/answer/context-page.ts";
import { canEmphasise } from "../../presentation/answer/emphasis.ts";
import { fitSentences } from "../../presentation/answer/fit-sentences.ts";
import { TOO_LONG } from "../../presentation/introduction.ts";
import { LIMITS } from "./markup/limits.ts";
import { modal } from "./markup/modal.ts";
import { renderNotice } from "./markup/notice.ts";
import { ACTIONS, writeReference } from "./markup/press.ts";
import { bold, label, quote, richText, section, words } from "./markup/rich-text.ts";
import { renderPassage, renderSource } from "./render-citation.ts";
import { renderCorrections } from "./render-corrections.ts";

/** Which citation of which answer is shown in its article, and how many pages away from it the view is. */
export type ContextPlace = { readonly answer: string; readonly citation: number; readonly distance: number };

/** The paragraphs round a citation as a modal, with buttons to those before and after. */
export function renderContext(citation: Citation, place: ContextPlace): types.ModalView {
	const page = contextPage(citation, place.distance);
	const most = Math.floor(LIMITS.viewText / page.paragraphs.length);
	const whole = { ...citation, passage: citation.paragraph };
	const isShown = page.paragraphs.some(({ isCited }) => isCited);
	return modal("Context", [
		...page.paragraphs.flatMap(({ paragraph, isCited }) => [
			...richText(...section(...nameParagraph(paragraph, isCited))),
			...renderParagraph(isCited ? citation : citeWhole(citation, paragraph), most),
		]),
		...renderSource(citation, { isEmphasised: isShown && canEmphasise(whole) }).blocks,
		...renderCorrections([citation]).blocks,
		...renderTurns(place, page),
	]);
}

function nameParagraph({ number }: Paragraph, isCited: boolean): readonly types.RichTextElement[] {
	return isCited ? bold(`Paragraph ${number}, cited`) : words(`Paragraph ${number}`);
}

// A paragraph may be a whole book: then as many sentences round the cited words as a view can hold.
function renderParagraph(citation: Citation, most: number): readonly types.KnownBlock[] {
	const { paragraph } = citation;
	const fits = (span: Span) => span.end - span.start <= most;
	const passage = fits(paragraph) ? paragraph : fitSentences(paragraph.sentences, neededSentences(citation), fits);
	if (passage === null) return renderNotice(TOO_LONG).blocks;
	const shown = { ...citation, passage };
	return richText(...quote(...renderPassage(shown, canEmphasise(shown))));
}

function citeWhole({ article, score }: Citation, paragraph: Paragraph): Citation {
	return { article, paragraph, passage: paragraph, highlight: null, quotation: null, score };
}

function renderTurns(place: ContextPlace, page: ReturnType<typeof contextPage>): readonly types.ActionsBlock[] {
	const { answer, citation } = place;
	const turn = (id: string, text: string, distance: number | null): types.Button[] => {
		if (distance === null) return [];
		const value = writeReference({ answer, numbers: [citation, distance] });
		return [{ type: "button", action_id: id, text: label(text), value }];
	};
	const elements = [
		...turn(ACTIONS.earlierParagraphs, "Earlier Paragraphs", page.previous),
		...turn(ACTIONS.laterParagraphs, "Later Paragraphs", page.next),
	];
	return elements.length === 0 ? [] : [{ type: "actions", elements }];
}

import type { types } from "@slack/bolt";
import type { Checked } from "../../../core/check/verdict.ts";
import { wordCheck } from "../../../presentation/check/check-wording.ts";
import { citedInCheck } from "../../../presentation/check/cited-in-check.ts";
import { countLeftOut } from "../../../presentation/introduction.ts";
import { isolate } from "../../../presentation/isolate.ts";
import { clip } from "../markup/clip.ts";
import { type Content, joinContents, sizeOf } from "../markup/content.ts";
import { escapeText } from "../markup/escape.ts";
import { LIMITS, ROOM } from "../markup/limits.ts";
import { modal } from "../markup/modal.ts";
import { renderSmallNotice } from "../markup/notice.ts";
import { ACTIONS } from "../markup/press.ts";
import { label } from "../markup/rich-text.ts";
import { takeFitting } from "../markup/take-fitting.ts";
import { renderCorrections } from "../render-corrections.ts";
import { renderSearched } from "../render-searched.ts";
import { renderDifference } from "./render-difference.ts";
import { renderEarlier } from "./render-earlier.ts";
import { renderFound } from "./render-found.ts";
import { showDetail } from "./render-place.ts";
import { renderVerdict } from "./render-verdict.ts";

/** How a check is shown. */
type ShownCheck = {
	/** The value of the button that shares it; null where it has none. */
	readonly share?: string | null;
	/** Whether what was checked stands above, because those who read it did not see it pasted. */
	readonly showsPasted?: boolean;
};

/** What a check found: the verdict, the difference, and where the words are printed. */
export function renderCheck(checked: Checked, { share = null, showsPasted = false }: ShownCheck = {}): Content {
	const head = [
		renderSmallNotice(showsPasted ? `Checked: ${isolate(clip(checked.pasted, ROOM.checked))}` : ""),
		renderWording(checked),
		renderEarlier(checked),
		...("parts" in checked.verdict ? [renderDifference(checked.verdict, checked)] : []),
	];
	const sizeOfHead = head.reduce((sum, content) => sum + sizeOf(content), 0);
	const most = LIMITS.messageText - sizeOfHead - ROOM.placeAndFoot;
	const corrections = renderCorrections(citedInCheck(checked), most);
	const foot = joinContents([corrections, renderSearched(checked.searched)]);
	const room = LIMITS.messageText - sizeOfHead - sizeOf(foot);
	const { blocks, text } = joinContents([...head, ...renderFound(checked.verdict, room), foot]);
	return { blocks: [...blocks, ...renderShare(share)], text };
}

/** The same as a modal. */
export function renderCheckModal(checked: Checked): types.ModalView {
	return modal("Checked", renderCheck(checked, { showsPasted: true }).blocks);
}

function renderShare(share: string | null): readonly types.ActionsBlock[] {
	if (share === null) return [];
	const button = { type: "button", action_id: ACTIONS.shareCheck, text: label("Share to Channel") } as const;
	return [{ type: "actions", elements: [{ ...button, value: share }] }];
}

function renderWording(checked: Checked): Content {
	const { verdict, details } = wordCheck(checked);
	const measure = (detail: string) => escapeText(detail).length;
	const { shown, more } = takeFitting(details.map(showDetail), { most: ROOM.details, measure });
	return renderVerdict(verdict, [...shown, countLeftOut(more)]);
}

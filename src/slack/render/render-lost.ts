import type { Citation } from "../../core/answer/answer.ts";
import { explainLost, introduceNow } from "../../presentation/apologies.ts";
import type { LostAnswer } from "../../state/answers.ts";
import { type Content, joinContents, sizeOf } from "./markup/content.ts";
import { ROOM } from "./markup/limits.ts";
import { renderNotice } from "./markup/notice.ts";
import { ACTIONS, writeReference } from "./markup/press.ts";
import { label } from "./markup/rich-text.ts";
import { renderCorrections } from "./render-corrections.ts";
import { renderFitting } from "./render-fitting.ts";

/** Why an answer no longer stands, with a button to what stands in place of a passage that was changed. */
export function renderLost(lost: LostAnswer, answer: string): Content {
	const why = renderNotice(explainLost(lost));
	if (lost.kind !== "passage-changed") return why;
	const value = writeReference({ answer, numbers: [] });
	const button = { type: "button", action_id: ACTIONS.nowReads, text: label("Now Reads"), value } as const;
	return { ...why, blocks: [...why.blocks, { type: "actions", elements: [button] }] };
}

/** The paragraph that stands in place of a passage that was changed. */
export function renderNow(citation: Citation): Content {
	const corrections = renderCorrections([citation]);
	const page = { kind: "answer", citations: [citation], before: 0, after: 0 } as const;
	const most = ROOM.citations - sizeOf(corrections);
	const heading = renderNotice(introduceNow(citation.paragraph.number));
	return joinContents([heading, ...renderFitting({ ...page, most }), corrections]);
}

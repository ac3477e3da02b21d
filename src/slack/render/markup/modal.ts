import type { types } from "@slack/bolt";
import { clip } from "./clip.ts";
import { LIMITS } from "./limits.ts";
import { renderNotice } from "./notice.ts";
import { label } from "./rich-text.ts";

/** A sentence of ours as a modal. */
export function renderNoticeModal(text: string): types.ModalView {
	return modal("On the Record", renderNotice(text).blocks);
}

/** A modal to read, with a title and a way to close it. */
export function modal(title: string, blocks: types.KnownBlock[]): types.ModalView {
	return { type: "modal", title: label(clip(title, LIMITS.modalTitle)), close: label("Close"), blocks };
}

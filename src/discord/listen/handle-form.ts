import type { Desk } from "../../newsroom/desk.ts";
import type { SentForm } from "../read/sent-form.ts";
import { readListPress } from "../render/markup/list-press.ts";
import { notice } from "../render/markup/notice.ts";
import type { Outgoing } from "../render/markup/outgoing.ts";
import { renderLost } from "../render/render-lost.ts";
import { checkPress } from "./allowed-press.ts";
import { answerAbout } from "./handle-articles.ts";
import { UNKNOWN } from "./handle-command.ts";
import { takeReason } from "./take-vote.ts";

/** The message that answers a form. */
export async function answerForm(form: SentForm, desk: Desk): Promise<Outgoing> {
	const { customId, origin, fields } = form;
	const listed = readListPress(customId);
	if (listed?.kind === "about") return answerAbout(listed.article, form, desk);
	const checked = await checkPress({ customId, origin, isSeenAlone: false, chosen: "" }, desk.newsroom);
	if (checked.kind === "refused") return notice(checked.reason);
	if (checked.kind === "lost") return renderLost(checked.lost, checked.press);
	return checked.press.kind === "why" ? takeReason(checked, fields, desk) : notice(UNKNOWN);
}

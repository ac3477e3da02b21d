import type { Checked, Pasting } from "../../core/check/verdict.ts";
import { noteCheck } from "../../newsroom/note-answer.ts";
import { takeTurn } from "../../newsroom/take-turn.ts";
import { refuseQuotation } from "../../presentation/check/refuse-quotation.ts";
import type { Desk } from "../desk.ts";
import { PLATFORM } from "../platform.ts";

/** A quotation that somebody has checked in Slack. */
export type Pasted = Pasting & {
	readonly surface: "command" | "shortcut";
	/** The id of whoever has it checked. */
	readonly user: string;
};

/** What a check found, or why there is none. */
export type GivenCheck =
	| { readonly kind: "checked"; readonly checked: Checked }
	| { readonly kind: "notice"; readonly text: string };

/** Checks a quotation, if it is one and whoever pasted it may ask now. Nothing of it is kept. */
export async function replyToPasting(desk: Desk, pasted: Pasted): Promise<GivenCheck> {
	const { text, speaker, article, surface, user } = pasted;
	const { newsroom } = desk;
	const refusal = refuseQuotation(text);
	if (refusal !== null) return { kind: "notice", text: refusal };
	const wait = await takeTurn(desk, { platform: PLATFORM, user });
	if (wait !== null) return { kind: "notice", text: wait };
	const began = newsroom.now();
	const checked = await newsroom.check({ text, speaker, article });
	const took = newsroom.now() - began;
	noteCheck(newsroom, { platform: PLATFORM, surface, took }, checked);
	return { kind: "checked", checked };
}

import type { APIComponentInContainer } from "discord.js";
import type { Checked } from "../../core/check/verdict.ts";
import type { Place } from "./markup/press.ts";

/** How an answer is shown. */
export type AnswerView = {
	/** The id under which the answer is kept, for its buttons; null where it could not be kept, so that there are none. */
	readonly id: string | null;
	readonly place: Place;
	/** Whether only whoever asked sees it. */
	readonly isPrivate: boolean;
	/** Whether it can be shared with the channel. */
	readonly canShare: boolean;
	/** Whether it was shared. */
	readonly isShared?: boolean;
	/** What was found about a quotation that is pasted into the question; only where the question has just been asked. */
	readonly pasted?: Checked | null;
	/** The speaker and whether one article were asked for, where the question may be asked again without the article. */
	readonly narrowed?: { readonly speaker: string; readonly toArticle: boolean };
};

/** How an answer is shown, and in how many characters. */
export type RoomyView = AnswerView & { readonly id: string; readonly room: number };

/** Parts of a message, and the controls below them. */
export type Parts = {
	readonly parts: readonly APIComponentInContainer[];
	readonly controls: readonly APIComponentInContainer[];
};

import { type APIButtonComponent, ButtonStyle, ComponentType } from "discord.js";
import { row, textDisplay } from "./markup/components.ts";
import type { Outgoing } from "./markup/outgoing.ts";
import { MARK_SOLVED } from "./markup/press.ts";

const BY_BUTTON = "Does that answer your question? Then mark this post as solved. For more, mention me here.";
const BY_HAND = "Does that answer your question? Then close this post, in its menu. For more, mention me here.";

/** How to say that a post in a forum is solved: by a button, where the forum has a tag for it. */
export function renderSolvedHint({ hasTag }: { readonly hasTag: boolean }): Outgoing {
	const controls = hasTag ? row([solvedButton({ isSolved: false })]) : [];
	return { components: [textDisplay(hasTag ? BY_BUTTON : BY_HAND), ...controls], isPrivate: false };
}

/** What stands in its place once the post is solved. */
export function renderSolved(): Outgoing {
	const solved = "This post is marked as solved. For more, mention me here.";
	return { components: [textDisplay(solved), ...row([solvedButton({ isSolved: true })])], isPrivate: false };
}

function solvedButton({ isSolved }: { readonly isSolved: boolean }): APIButtonComponent {
	return {
		type: ComponentType.Button,
		style: ButtonStyle.Secondary,
		label: isSolved ? "Solved" : "Mark as solved",
		custom_id: MARK_SOLVED,
		disabled: isSolved,
	};
}

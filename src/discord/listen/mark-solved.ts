import { type ButtonInteraction, DiscordAPIError, PermissionFlagsBits, RESTJSONErrorCodes } from "discord.js";
import { isForbidden } from "../connection/failures.ts";
import type { Responder } from "../connection/respond.ts";
import { findPost, type SolvablePost } from "../connection/solved-tag.ts";
import { notice } from "../render/markup/notice.ts";
import { renderSolved } from "../render/render-solved.ts";

/** A post has at most so many tags: https://docs.discord.com/developers/resources/channel (applied_tags) */
const MOST_TAGS = 5;

const REFUSALS = {
	noTag: "This forum has no tag “Solved” any more. Close the post instead, in its menu.",
	notYours: "Only whoever asked here, or a moderator, can mark this post as solved.",
	moderated: "In this forum only a moderator can give the tag “Solved”. Ask one.",
	full: "This post has five tags already. Take one away, then press again.",
	forbidden: "I may not tag posts here. Give the tag “Solved” by hand, or let me have the permission Manage Posts.",
	closed: "This post is closed. Open it again, in its menu, then press again.",
} as const;

/** Gives the tag “Solved” to the post in whose thread a button is pressed, by whoever asked or a moderator; once. */
export async function markSolved(pressed: ButtonInteraction, responder: Responder): Promise<void> {
	const post = await findPost(pressed.client, pressed.channelId);
	const refusal = refuse(pressed, post) ?? (await apply(post));
	if (refusal === null) await responder.replace(renderSolved());
	else await responder.send(notice(refusal));
}

function refuse({ user, memberPermissions }: ButtonInteraction, post: SolvablePost | null): string | null {
	if (post === null || post.tag === null) return REFUSALS.noTag;
	const { thread, tag } = post;
	const isModerator = memberPermissions?.has(PermissionFlagsBits.ManageThreads) ?? false;
	if (!isModerator && thread.ownerId !== user.id) return REFUSALS.notYours;
	if (!isModerator && tag.moderated) return REFUSALS.moderated;
	return thread.appliedTags.length >= MOST_TAGS && !isSolved(post) ? REFUSALS.full : null;
}

/** Gives the tag; tells why not where Discord does not let the bot. */
async function apply(post: SolvablePost | null): Promise<string | null> {
	if (post === null || post.tag === null) return REFUSALS.noTag;
	if (isSolved(post)) return null;
	const { thread, tag } = post;
	try {
		await thread.setAppliedTags([...thread.appliedTags, tag.id]);
		return null;
	} catch (error) {
		if (isForbidden(error)) return REFUSALS.forbidden;
		if (isClosed(error)) return REFUSALS.closed;
		throw error;
	}
}

function isSolved({ thread, tag }: SolvablePost): boolean {
	return tag !== null && thread.appliedTags.includes(tag.id);
}

function isClosed(error: unknown): boolean {
	return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InvalidActionOnArchivedThread;
}

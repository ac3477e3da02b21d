import type { Newsroom } from "../../newsroom/newsroom.ts";
import type { Posted } from "../connection/edit-message.ts";
import { PLATFORM } from "../platform.ts";
import type { Outgoing } from "../render/markup/outgoing.ts";

/** Keeps where an answer stands that all can read, so that it can be changed with its articles. */
export async function notePost(
	{ state }: Pick<Newsroom, "state">,
	{ answer = null }: Outgoing,
	posted: Posted | null,
): Promise<void> {
	if (answer !== null && posted !== null) await state.posts.note({ platform: PLATFORM, ...posted, answers: [answer] });
}

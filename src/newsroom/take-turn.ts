import { asksForHelp } from "../core/question/intent/read-intent.ts";
import { explainWait } from "../presentation/apologies.ts";
import type { Desk } from "./desk.ts";

/** Somebody who asks, by their id on their platform, and what; a quotation to be checked is no question. */
export type Asker = { readonly platform: string; readonly user: string; readonly question?: string | undefined };

/**
 * Waits until it is the turn of whoever asks; tells whoever asks too often how long they have to wait instead. No
 * greeting and no call for help is one too many.
 */
export async function takeTurn({ newsroom, turns }: Desk, { platform, user, question }: Asker): Promise<string | null> {
	const counts = question === undefined || !asksForHelp(question);
	const permission = counts ? await newsroom.state.limits.take(`${platform}:${user}`) : null;
	if (permission?.kind === "wait") {
		newsroom.tally.limited(platform);
		return explainWait(permission.seconds);
	}
	await turns.take();
	return null;
}

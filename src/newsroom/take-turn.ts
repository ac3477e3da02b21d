import { explainWait } from "../presentation/apologies.ts";
import type { Desk } from "./desk.ts";

/** Somebody who asks, by their id on their platform. */
export type Asker = { readonly platform: string; readonly user: string };

/** Waits until it is the turn of whoever asks; tells whoever asks too often how long they have to wait instead. */
export async function takeTurn({ newsroom, turns }: Desk, { platform, user }: Asker): Promise<string | null> {
	const permission = newsroom.limits.take(`${platform}:${user}`);
	if (permission.kind === "wait") {
		newsroom.tally.limited(platform);
		return explainWait(permission.seconds);
	}
	await turns.take();
	return null;
}

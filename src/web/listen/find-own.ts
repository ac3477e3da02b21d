import type { Newsroom } from "../../newsroom/newsroom.ts";
import type { FoundAnswer } from "../../state/answers.ts";
import { PLATFORM } from "../platform.ts";

/** An answer that was given here; one of a chat, which may be private, counts as none. */
export async function findOwn(newsroom: Newsroom, id: string): Promise<FoundAnswer> {
	const found = await newsroom.state.answers.find(id, newsroom);
	return "platform" in found && found.platform !== PLATFORM ? { kind: "expired" } : found;
}

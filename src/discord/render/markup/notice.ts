import type { APIMessageTopLevelComponent } from "discord.js";
import { textDisplay } from "./components.ts";
import type { Outgoing } from "./outgoing.ts";

/** A line of ours that whoever did something alone sees: a refusal, an apology. */
export function notice(markdown: string): Outgoing {
	return { components: [textDisplay(markdown)] satisfies APIMessageTopLevelComponent[], isPrivate: true };
}

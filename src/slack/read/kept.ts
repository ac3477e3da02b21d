import { z } from "zod";
import type { Received } from "../../newsroom/mailroom.ts";
import type { CommandNames } from "../command-names.ts";
import { type Addressing, readAddressed } from "./addressed.ts";
import { PostedEvent, TypedCommand } from "./payloads.ts";

const Interaction = z.object({
	trigger_id: z.string(),
	response_url: z.string(),
	container: z.object({ thread_ts: z.string().optional() }).optional(),
});

/** What is kept of what somebody did until it is answered. */
export const Kept = z.discriminatedUnion("kind", [
	z.object({ kind: z.literal("message"), posted: PostedEvent }),
	z.object({ kind: z.literal("command"), command: z.enum(["ask", "quotes", "check"]), typed: TypedCommand }),
	/** A button or a shortcut: all that can be done later is to say that it was not done. */
	z.object({ kind: z.literal("press"), interaction: Interaction }),
]);

export type Kept = z.infer<typeof Kept>;

type Reading = Addressing & { readonly commands: CommandNames };

/** What to keep of what Slack tells, and by what it is known again; null where nobody waits for an answer. */
export async function readReceived(
	body: unknown,
	reading: Reading,
): Promise<(Received & { readonly body: Kept }) | null> {
	const { commands } = reading;
	const posted = await readAddressed(body, reading);
	// One message may come as several events, which tell of the same time in the same channel.
	if (posted !== null) {
		const { channel, ts } = posted.event;
		return { key: `message:${channel}:${ts}`, body: { kind: "message", posted } };
	}
	const used = Interaction.safeParse(body);
	if (!used.success) return null;
	const key = `use:${used.data.trigger_id}`;
	const named = z.object({ command: z.string() }).safeParse(body);
	const typed = TypedCommand.safeParse(body);
	const command = (["ask", "quotes", "check"] as const).find((name) => commands[name] === named.data?.command);
	if (command !== undefined && typed.success) return { key, body: { kind: "command", command, typed: typed.data } };
	return { key, body: { kind: "press", interaction: used.data } };
}

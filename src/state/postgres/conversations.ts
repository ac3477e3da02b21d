import { z } from "zod";
import { StoredConversation } from "../answer/stored-answer.ts";
import { CONVERSATION_KEPT_FOR, type Conversations } from "../conversations.ts";
import type { Database } from "./database.ts";

const ConversationRow = z.object({ body: z.string() });

/** Conversations that any program goes on with. */
export function createConversations({ run }: Database): Conversations {
	return {
		find: async (key) => {
			const { rows } = await run(
				"SELECT body FROM conversations WHERE key = :key AND kept_at >= :now - :keptFor::bigint",
				{ key, keptFor: CONVERSATION_KEPT_FOR },
			);
			if (rows.length === 0) return undefined;
			// What another version of the program kept begins anew.
			return StoredConversation.safeParse(JSON.parse(ConversationRow.parse(rows[0]).body)).data;
		},
		keep: async (key, conversation) => {
			await run(
				`INSERT INTO conversations VALUES (:key, :body, :now)
				ON CONFLICT (key) DO UPDATE SET body = excluded.body, kept_at = excluded.kept_at`,
				{ key, body: JSON.stringify(conversation) },
			);
		},
	};
}

/** Forgets what nobody went on with for half an hour. */
export async function sweepConversations({ runAtLeisure }: Database): Promise<void> {
	const values = { keptFor: CONVERSATION_KEPT_FOR };
	await runAtLeisure("DELETE FROM conversations WHERE kept_at < :now - :keptFor::bigint", values);
}

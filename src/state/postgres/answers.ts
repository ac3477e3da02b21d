import { z } from "zod";
import { KEPT_FOR, readAnswerRow, type SureAnswerStore, toAnswerRow } from "../answers.ts";
import { readNarrowed } from "../asked-before.ts";
import { REMOVED } from "../erase.ts";
import type { Database } from "./database.ts";

const AskedRow = z.object({ question: z.string(), narrowed: z.string().nullable() });

export function createAnswerStore({ run, runAtLeisure }: Database): SureAnswerStore {
	return {
		keep: async (given) => {
			const row = toAnswerRow(given);
			await run(
				`INSERT INTO answers (id, platform, scope, asker, question, kind, body, kept_at)
				VALUES (:id, :platform, :scope, :asker, :question, :kind, :body, :now) ON CONFLICT DO NOTHING`,
				row,
			);
			return row.id;
		},
		find: async (id, articles) => {
			const values = { id, keptFor: KEPT_FOR };
			const { rows } = await run("SELECT * FROM answers WHERE id = :id AND kept_at > :now - :keptFor::bigint", values);
			return rows.length > 0 ? readAnswerRow(rows[0], articles) : { kind: "expired" };
		},
		listAsked: async ({ platform, asker }, most) => {
			const { rows } = await run(
				`SELECT question, (body::json -> 'narrowed')::text AS narrowed FROM answers
				WHERE platform = :platform AND asker = :asker AND kept_at > :now - :keptFor::bigint AND kind <> :removed
				GROUP BY question, (body::json -> 'narrowed')::text
				ORDER BY max(kept_at) DESC, max(number) DESC LIMIT :most`,
				{ platform, asker, keptFor: KEPT_FOR, removed: REMOVED, most },
			);
			return rows
				.map((row) => AskedRow.parse(row))
				.map(({ question, narrowed }) => ({ ...readNarrowed(narrowed), question }));
		},
		sweep: async () => {
			await runAtLeisure("DELETE FROM answers WHERE kept_at <= :now - :keptFor::bigint", { keptFor: KEPT_FOR });
		},
	};
}

import { QUESTION_DAYS, UnansweredRow, type UnansweredStore } from "../unanswered.ts";
import type { Database } from "./database.ts";

const DAY_OF = (instant: string) => `to_char(to_timestamp((${instant}) / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM-DD')`;
const TODAY = DAY_OF(":now");
const OLDEST = DAY_OF(`:now - ${QUESTION_DAYS} * 86400000::bigint`);

export function createUnansweredStore({ run, runAtLeisure }: Database): UnansweredStore {
	const read = async (condition: string, values = {}) => {
		const { rows } = await runAtLeisure(`SELECT * FROM unanswered WHERE ${condition} ORDER BY day, number`, values);
		return rows.map((row) => UnansweredRow.parse(row));
	};
	return {
		keep: async (question) => {
			await run(
				`INSERT INTO unanswered (id, question, speaker, topic, platform, reason, day, articles)
				VALUES (:id, :question, :speaker, :topic, :platform, :reason, ${TODAY}, :articles::text[])
				ON CONFLICT DO NOTHING`,
				{ ...question, id: crypto.randomUUID() },
			);
		},
		list: async (since) => {
			const rows = await read(`day >= :since AND day >= ${OLDEST}`, { since });
			return rows.map(({ id: _, ...question }) => question);
		},
		erase: async (isMeant) => {
			const meant = (await read("TRUE")).filter(({ id: _, ...question }) => isMeant(question));
			await runAtLeisure("DELETE FROM unanswered WHERE id = ANY (:ids::text[])", {
				ids: meant.map(({ id }) => String(id)),
			});
			return meant.length;
		},
		sweep: async () => {
			await runAtLeisure(`DELETE FROM unanswered WHERE day < ${OLDEST}`);
		},
	};
}

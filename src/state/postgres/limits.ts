import { z } from "zod";
import { type Limits, MOST_QUESTIONS, WINDOW, waitFor } from "../limits.ts";
import type { Database } from "./database.ts";

const Taken = z.tuple([z.object({ allowed: z.boolean(), wait: z.number() })]);

const RECENT = `ARRAY(SELECT it FROM unnest(limits.asked) AS it WHERE it > :now - ${WINDOW})`;
const IS_ALLOWED = `cardinality(${RECENT}) < ${MOST_QUESTIONS}`;

/** Allows each user six questions in any sixty seconds, of whichever program they ask. */
export function createLimits({ run }: Database): Limits {
	return {
		take: async (asker) => {
			// One statement, so that of two questions at once each counts.
			const { rows } = await run(
				`INSERT INTO limits VALUES (:asker, ARRAY[:now], TRUE)
				ON CONFLICT (asker) DO UPDATE SET allowed = ${IS_ALLOWED},
					asked = CASE WHEN ${IS_ALLOWED} THEN ${RECENT} || :now ELSE ${RECENT} END
				RETURNING allowed, asked[1] + ${WINDOW} - :now AS wait`,
				{ asker },
			);
			const [{ allowed, wait }] = Taken.parse(rows);
			return allowed ? { kind: "allowed" } : waitFor(wait);
		},
	};
}

/** Forgets who asked more than a minute ago. */
export async function sweepLimits({ runAtLeisure }: Database): Promise<void> {
	await runAtLeisure(`DELETE FROM limits WHERE asked[cardinality(asked)] <= :now - ${WINDOW}`);
}

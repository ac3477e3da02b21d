import { randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { Answer } from "../core/answer/answer.ts";
import type { Articles } from "./answer/fate.ts";
import { type Restored, restoreAnswer } from "./answer/restore-answer.ts";
import { StoredAnswer, toStored } from "./answer/stored-answer.ts";
import { type AskedBefore, type Narrowed, readNarrowed, toKept } from "./asked-before.ts";
import type { Clock } from "./clock.ts";
import { REMOVED } from "./erase.ts";

/** An answer that was given, and to whom. */
export type Given = {
	/** "discord", "slack" */
	readonly platform: string;
	/** The channel and server where it was given; null in private. */
	readonly scope: string | null;
	/** The id of whoever asked. */
	readonly asker: string;
	readonly answer: Answer;
	/** What else than its words narrowed the question. */
	readonly narrowed?: Narrowed | undefined;
};

/** Where an answer was given, and to whom. */
type Owner = Omit<Given, "answer" | "narrowed">;

/** What became of an answer. One whose articles no longer say the same is not given back: its spans point elsewhere. */
export type FoundAnswer =
	| (Given & Extract<Restored, { readonly kind: "found" }> & { readonly givenAt: number })
	| LostAnswer
	| { readonly kind: "expired" }
	/** The store cannot be read just now. */
	| { readonly kind: "out-of-reach" };

/** An answer that its articles no longer give. */
export type LostAnswer = Owner & Exclude<Restored, { readonly kind: "found" }>;

/** The answers given in the last 30 days, to which buttons refer. */
export type AnswerStore = {
	/** Keeps an answer and gives its id: 12 characters, letters, digits, "-" and "_"; null where it cannot be kept. */
	readonly keep: (given: Given) => Promise<string | null>;
	readonly find: (id: string, articles: Articles) => Promise<FoundAnswer>;
	/** The last different questions of somebody with what narrowed them, the newest first. */
	readonly listAsked: (asker: Pick<Owner, "platform" | "asker">, most: number) => Promise<readonly AskedBefore[]>;
	readonly sweep: () => Promise<void>;
};

/** The same where keeping fails with an error. */
export type SureAnswerStore = Omit<AnswerStore, "keep"> & { readonly keep: (given: Given) => Promise<string> };

/** How long an answer is kept, in milliseconds. */
export const KEPT_FOR = 30 * 24 * 60 * 60 * 1_000;
const ID_BYTES = 9;

const AnswerRow = z.object({
	platform: z.string(),
	scope: z.string().nullable(),
	asker: z.string(),
	kind: z.string(),
	body: z.string(),
	kept_at: z.number(),
});

export function createAnswerStore(database: DatabaseSync, now: Clock): SureAnswerStore {
	const insert = database.prepare("INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
	const select = database.prepare("SELECT * FROM answers WHERE id = ? AND kept_at > ?");
	const asked = database.prepare(`
		SELECT question, json_extract(body, '$.narrowed') AS narrowed, max(kept_at) AS last_at FROM answers
		WHERE platform = ? AND asker = ? AND kept_at > ? AND kind <> ?
		GROUP BY question, narrowed ORDER BY last_at DESC, max(rowid) DESC LIMIT ?`);
	const remove = database.prepare("DELETE FROM answers WHERE kept_at <= ?");
	return {
		keep: async (given) => {
			const { id, platform, scope, asker, question, kind, body } = toAnswerRow(given);
			insert.run(id, platform, scope, asker, question, kind, body, now());
			return id;
		},
		find: async (id, articles) => {
			const found = select.get(id, now() - KEPT_FOR);
			return found ? readAnswerRow(found, articles) : { kind: "expired" };
		},
		listAsked: async ({ platform, asker }, most) =>
			asked.all(platform, asker, now() - KEPT_FOR, REMOVED, most).map(({ question, narrowed }) => ({
				...readNarrowed(narrowed),
				question: String(question),
			})),
		sweep: async () => {
			remove.run(now() - KEPT_FOR);
		},
	};
}

/** An answer as a row of a database, but for when it was kept, under a new id. */
export function toAnswerRow({ platform, scope, asker, answer, narrowed = {} }: Given) {
	const id = randomBytes(ID_BYTES).toString("base64url");
	const body = JSON.stringify({ ...toStored(answer), ...toKept(narrowed) });
	return { id, platform, scope, asker, question: answer.question, kind: answer.kind, body };
}

const Body = z
	.looseObject({ narrowed: z.unknown().optional() })
	.transform(({ narrowed: _, ...answer }) => answer)
	.pipe(StoredAnswer);

/** What became of the answer in a row of a database. */
export function readAnswerRow(found: unknown, articles: Articles): FoundAnswer {
	const { platform, scope, asker, kind, body, kept_at: givenAt } = AnswerRow.parse(found);
	const owner = { platform, scope, asker };
	if (kind === REMOVED) return { kind: "removed", isOneOfSeveral: false, ...owner };
	const stored = Body.safeParse(JSON.parse(body));
	// Another version of the program wrote it: nobody can press its buttons any more.
	if (!stored.success) return { kind: "expired" };
	const restored = restoreAnswer(stored.data, articles, givenAt);
	return restored.kind === "found" ? { ...restored, ...owner, givenAt } : { ...restored, ...owner };
}

import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { Correction } from "../../core/article/article.ts";

/** What editors decided of articles, by the ids of these. */
export type Decisions = {
	/** When they withdrew an article, as ISO 8601. */
	readonly withdrawn: ReadonlyMap<string, string>;
	/** Why, in their words, which are for the newsroom alone. */
	readonly reasons: ReadonlyMap<string, string>;
	/** Those that may be told of although a copy of them was withdrawn. */
	readonly released: ReadonlySet<string>;
	/** What they noted as wrong in an article. */
	readonly corrections: ReadonlyMap<string, readonly Correction[]>;
};

export const NOTHING_DECIDED: Decisions = {
	withdrawn: new Map(),
	reasons: new Map(),
	released: new Set(),
	corrections: new Map(),
};

const Notes = z.array(z.object({ date: z.string(), note: z.string() }));

/** What a history says was decided. */
export function readDecisions(database: DatabaseSync): Decisions {
	const rows = database.prepare("SELECT * FROM decisions ORDER BY article").all();
	const all = rows.map(({ article, ...row }) => [String(article), row] as const);
	const texts = (name: string) =>
		new Map(all.flatMap(([id, row]) => (typeof row[name] === "string" ? [[id, row[name]] as const] : [])));
	return {
		withdrawn: texts("withdrawn"),
		reasons: texts("reason"),
		released: new Set(all.filter(([, { released }]) => released === 1).map(([id]) => id)),
		corrections: new Map([...texts("corrections")].map(([id, notes]) => [id, Notes.parse(JSON.parse(notes))])),
	};
}

const article = z.string();

/** One decision of an editor, of an article by its id. */
export const Decision = z.discriminatedUnion("kind", [
	z.object({ kind: z.literal("withdraw"), article, on: z.string(), reason: z.string().nullable() }),
	/** Nobody withdrew it by hand any more. */
	z.object({ kind: z.literal("take-back"), article }),
	/** The same, and it may be told of although a copy of it was withdrawn. */
	z.object({ kind: z.literal("release"), article }),
	z.object({ kind: z.literal("correct"), article, date: z.string(), note: z.string() }),
	/** A note is taken back. */
	z.object({ kind: z.literal("remove-correction"), article, note: z.string() }),
]);
export type Decision = Readonly<z.infer<typeof Decision>>;

/** Brings what is decided of an article to what follows from one more decision, in a transaction that is open. */
export function applyDecision(database: DatabaseSync, decision: Decision): void {
	const { article } = decision;
	database.prepare("INSERT OR IGNORE INTO decisions (article) VALUES (?)").run(article);
	const set = (columns: string, ...values: readonly (string | null)[]) =>
		database.prepare(`UPDATE decisions SET ${columns} WHERE article = ?`).run(...values, article);
	if (decision.kind === "withdraw") set(WITHDRAW, decision.on, decision.reason);
	else if (decision.kind === "take-back") set("withdrawn = NULL, reason = NULL");
	else if (decision.kind === "release") set("withdrawn = NULL, reason = NULL, released = 1");
	else set("corrections = ?", notesAfter(decision, readDecisions(database).corrections.get(article) ?? []));
	database.exec(`DELETE FROM decisions WHERE ${IS_UNDECIDED}`);
}

// Who withdraws an article again may say why; since when it is withdrawn stays.
const WITHDRAW = "withdrawn = COALESCE(withdrawn, ?), reason = COALESCE(?, reason), released = 0";
const IS_UNDECIDED = "withdrawn IS NULL AND released = 0 AND corrections IS NULL";

type OfNote = Extract<Decision, { readonly note: string }>;

function notesAfter(decision: OfNote, before: readonly Correction[]): string | null {
	const { kind, note } = decision;
	const others = before.filter((it) => it.note !== note);
	const notes = kind === "correct" ? [...others, { date: decision.date, note }] : others;
	return notes.length === 0 ? null : JSON.stringify(notes);
}

/** The file of a history keeps these decisions until an article is forgotten. */
export function dropDecisions(database: DatabaseSync, article: string): void {
	for (const table of ["decisions", "decided"]) database.prepare(`DELETE FROM ${table} WHERE article = ?`).run(article);
}

import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { applyDecision, Decision, readDecisions } from "./decisions.ts";
import { readForgotten } from "./forgotten.ts";
import { writeAll } from "./write-all.ts";

const Entry = z.object({
	id: z.string(),
	article: z.string(),
	/** As JSON. */
	body: z.string(),
	/** When it was decided, in milliseconds since 1970: by the clock of the database once it is shared. */
	at: z.number(),
	/** Its number in that database; null where it is not shared yet. */
	number: z.number().nullable(),
});

/** One decision of an article. What is decided of it follows from all of them, the oldest first. */
export type Entry = Readonly<z.infer<typeof Entry>>;

/** The decisions of a history one by one. */
export type DecidedLog = {
	readonly list: () => readonly Entry[];
	/** How many of them are not shared yet. */
	readonly countUnshared: () => number;
	/** Takes those that are shared, each in the place that its instant gives it; whether anything else is decided now. */
	readonly take: (shared: readonly Entry[]) => boolean;
};

/** Notes a decision in a history. */
export function noteDecision(database: DatabaseSync, decision: Decision): void {
	writeAll(database, () => {
		adopt(database);
		applyDecision(database, decision);
		add(database, decision, Date.now());
	});
}

export function createDecidedLog(database: DatabaseSync): DecidedLog {
	const put = database.prepare(`
		INSERT INTO decided VALUES (:id, :article, :body, :at, :number)
		ON CONFLICT (id) DO UPDATE SET at = excluded.at, number = excluded.number`);
	return {
		list: () => {
			if (listUnlogged(database).length > 0) writeAll(database, () => adopt(database));
			return listEntries(database);
		},
		countUnshared: () => {
			const { count } = database.prepare("SELECT count(*) AS count FROM decided WHERE number IS NULL").get() ?? {};
			return Number(count) + listUnlogged(database).length;
		},
		take: (shared) => {
			const known = new Map(listEntries(database).map((entry) => [entry.id, entry]));
			const isForgotten = readForgotten(database).has;
			const fresh = shared.filter(({ id, article, at, number }) => {
				const before = known.get(id);
				return (before?.at !== at || before.number !== number) && !isForgotten(article);
			});
			if (fresh.length === 0) return false;
			const before = tell(database);
			writeAll(database, () => {
				adopt(database);
				for (const { id, article, body, at, number } of fresh) put.run({ id, article, body, at, number });
				for (const article of new Set(fresh.map((entry) => entry.article))) replay(database, article);
			});
			return tell(database) !== before;
		},
	};
}

function listEntries(database: DatabaseSync, article: string | null = null): readonly Entry[] {
	const all = "SELECT * FROM decided WHERE :article IS NULL OR article = :article ORDER BY at, number, rowid";
	return database
		.prepare(all)
		.all({ article })
		.map((row) => Entry.parse(row));
}

function replay(database: DatabaseSync, article: string): void {
	database.prepare("DELETE FROM decisions WHERE article = ?").run(article);
	for (const { body } of listEntries(database, article)) applyDecision(database, Decision.parse(JSON.parse(body)));
}

function tell(database: DatabaseSync): string {
	return JSON.stringify(database.prepare("SELECT * FROM decisions ORDER BY article").all());
}

function add(database: DatabaseSync, decision: Decision, at: number): void {
	database
		.prepare("INSERT INTO decided VALUES (?, ?, ?, ?, NULL)")
		.run(crypto.randomUUID(), decision.article, JSON.stringify(decision), at);
}

/** The articles of which was decided before each decision was noted by itself. */
function listUnlogged(database: DatabaseSync): readonly string[] {
	const rows = database
		.prepare("SELECT article FROM decisions WHERE article NOT IN (SELECT article FROM decided)")
		.all();
	return rows.map(({ article }) => String(article));
}

/** Notes by themselves the decisions that led to what is decided; of a release nobody knows when it was. */
function adopt(database: DatabaseSync): void {
	const articles = listUnlogged(database);
	if (articles.length === 0) return;
	const { withdrawn, reasons, released, corrections } = readDecisions(database);
	for (const article of articles) {
		const on = withdrawn.get(article);
		if (released.has(article)) add(database, { kind: "release", article }, 0);
		if (on !== undefined)
			add(database, { kind: "withdraw", article, on, reason: reasons.get(article) ?? null }, instantOf(on));
		for (const it of corrections.get(article) ?? [])
			add(database, { kind: "correct", article, ...it }, instantOf(it.date));
	}
}

function instantOf(day: string): number {
	return Math.min(Date.parse(day) || 0, Date.now());
}

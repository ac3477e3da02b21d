import type { DatabaseSync } from "node:sqlite";
import { citedArticles } from "./answer/cited-articles.ts";

/** The kind of an answer of which nothing is kept but that it was there, until its buttons would have expired. */
export const REMOVED = "removed";

/** How much was erased, and whether it is out of the files: another process that reads may keep it in them for now. */
export type Erased = { readonly answers: number; readonly letters: number; readonly isWhole: boolean };

/**
 * Erases all answers that cite an article, with their questions and votes, the questions that were kept with passages
 * of it, and what was received about it and nobody is answering. Of an answer it leaves to whom it was given, so that
 * its buttons can say that it was removed.
 */
export function eraseCiting(database: DatabaseSync, article: string, now: number): Erased {
	const isCiting = ({ body }: Readonly<Record<string, unknown>>): boolean => cites(String(body), article);
	const answers = database.prepare("SELECT id, body FROM answers WHERE kind <> ?").iterate(REMOVED);
	const letters = database.prepare(`
		SELECT platform, key, body FROM letters WHERE body IS NOT NULL
		AND (holder IS NULL OR holder NOT IN (SELECT id FROM holders WHERE held_until > ?))`);
	const cited = answers
		.filter(isCiting)
		.map(({ id }) => String(id))
		.toArray();
	const left = letters.all(now).filter(isCiting);
	const unvote = database.prepare("DELETE FROM votes WHERE answer = ?");
	const blank = database.prepare("UPDATE answers SET question = '', kind = ?, body = '' WHERE id = ?");
	const drop = database.prepare("UPDATE letters SET body = NULL WHERE platform = ? AND key = ?");
	const unask = database.prepare(
		"DELETE FROM unanswered WHERE EXISTS (SELECT 1 FROM json_each(articles) WHERE value = ?)",
	);
	database.exec("PRAGMA secure_delete = ON; BEGIN IMMEDIATE");
	try {
		unask.run(article);
		for (const id of cited) {
			unvote.run(id);
			blank.run(REMOVED, id);
		}
		for (const { platform, key } of left) drop.run(String(platform), String(key));
		database.exec("COMMIT");
	} catch (error) {
		if (database.isTransaction) database.exec("ROLLBACK");
		throw error;
	}
	return { answers: cited.length, letters: left.length, isWhole: compact(database) };
}

/** Whether something that is stored as JSON cites an article. */
export function cites(body: string, article: string): boolean {
	try {
		return citedArticles(JSON.parse(body)).includes(article);
	} catch {
		return body.includes(article);
	}
}

/** https://www.sqlite.org/lang_vacuum.html and https://www.sqlite.org/pragma.html#pragma_wal_checkpoint */
function compact(database: DatabaseSync): boolean {
	database.exec("VACUUM");
	return database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()?.busy === 0;
}

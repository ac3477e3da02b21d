import { DatabaseSync } from "node:sqlite";
import { termsOf } from "#src/core/search/terms/terms.ts";
import { timeCalls } from "./measure.ts";
import { FOUND, listPassages, type Searched } from "./searched.ts";

/** The milliseconds of bare searches of SQLite's FTS5 in memory, in rising order; null where it was built without. */
export function timeFts5({ archive, questions, rounds }: Searched): Float64Array | null {
	const database = new DatabaseSync(":memory:");
	if (!database.prepare("SELECT sqlite_compileoption_used('ENABLE_FTS5') AS used").get()?.used) return null;
	database.exec("CREATE VIRTUAL TABLE passages USING fts5(terms, content = '', tokenize = 'ascii'); BEGIN");
	const insert = database.prepare("INSERT INTO passages (terms) VALUES (?)");
	for (const terms of listPassages(archive)) insert.run(terms.join(" "));
	database.exec("COMMIT; INSERT INTO passages (passages) VALUES ('optimize')");
	const search = database.prepare(`SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ${FOUND}`);
	const asked = questions.map((question) =>
		termsOf(question)
			.map((term) => `"${term}"`)
			.join(" OR "),
	);
	const taken = timeCalls(rounds * asked.length, (turn) => search.all(asked[turn % asked.length] ?? ""));
	database.close();
	return taken;
}

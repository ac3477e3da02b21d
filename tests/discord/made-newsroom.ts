import { openArchive } from "#src/core/answer/archive.ts";
import { browseArticles } from "#src/core/answer/telling/browse-articles.ts";
import type { Article } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import { createCheck } from "#src/core/check.ts";
import { choicesOf } from "#src/core/directory/choices.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import type { Newsroom } from "#src/newsroom/newsroom.ts";
import { UNCOUNTED } from "#src/newsroom/tally.ts";
import { openState } from "#src/state/open-state.ts";

/** A newsroom that keeps nothing, and what it was told. */
export type MadeNewsroom = {
	readonly newsroom: Newsroom;
	/** What was logged, and the errors that were reported. */
	readonly told: readonly string[];
	/** Why the program would have ended. */
	readonly endings: readonly string[];
};

/** A newsroom with these articles; members that a test gives take the place of the real ones. */
export function makeNewsroom(articles: readonly Article[], own: Partial<Newsroom> = {}): MadeNewsroom {
	const told: string[] = [];
	const endings: string[] = [];
	const archive = openArchive(articles);
	const note = (fields: object, message: string) => {
		told.push(`${message} ${JSON.stringify(fields)}`);
	};
	const newsroom: Newsroom = {
		articles: new Map(articles.map((article) => [article.id, article])),
		withdrawn: new Map(),
		isForgotten: () => false,
		archive,
		ask: createAsk(archive),
		check: createCheck(archive),
		directory: createDirectory(archive.index),
		bring: async () => {},
		choices: choicesOf(() => newsroom.directory),
		browse: async (browsed) => browseArticles(newsroom.archive.index, browsed),
		sources: () => [],
		state: openState(":memory:"),
		log: { debug: () => {}, info: () => {}, warn: note, error: note },
		pageOf: () => undefined,
		keepsQuestions: false,
		tally: UNCOUNTED,
		reportFailure: async (error) => {
			told.push(String(error));
			return `Cannot answer: something went wrong here (error ${told.length})`;
		},
		giveUp: (error) => {
			endings.push(error.message);
		},
		now: Date.now,
		...own,
	};
	return { newsroom, told, endings };
}

import { createScoreboard, type Scoreboard } from "../scoreboard.ts";
import type { IndexTables } from "../tables/index-tables.ts";
import { TermLookup } from "./term-lookup.ts";

/** Where a search keeps its scores of passages and of articles. */
export type Scoreboards = { readonly passages: Scoreboard; readonly articles: Scoreboard };

/** Boards are made so much longer than they need be at first, for the articles that are yet to come. */
const ROOM = 1.05;

/** The tables of some articles, with what is made of them once, however many archives they are a part of. */
export class Segment {
	readonly tables: IndexTables;
	readonly lookup: TermLookup;
	/** The numbers of its articles by their ids, as far as they are known. */
	readonly ids = new Map<string, number>();
	#boards: Scoreboards = { passages: createScoreboard(0), articles: createScoreboard(0) };

	constructor(tables: IndexTables) {
		this.tables = tables;
		this.lookup = new TermLookup(tables);
	}

	/** Boards for so many numbers of passages and of articles; one search at a time uses them. */
	boardsFor(passages: number, articles: number): Scoreboards {
		const { scores } = this.#boards.passages;
		if (scores.length < passages || this.#boards.articles.scores.length < articles)
			this.#boards = { passages: createRoomyBoard(passages), articles: createRoomyBoard(articles) };
		return this.#boards;
	}
}

function createRoomyBoard(size: number): Scoreboard {
	return createScoreboard(Math.ceil(ROOM * size));
}

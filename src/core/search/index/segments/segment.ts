import { createScoreboard, type Scoreboard } from "../scoreboard.ts";
import type { IndexTables } from "../tables/index-tables.ts";
import { TermLookup } from "./term-lookup.ts";

/** A board is made so much longer than it need be at first, for the articles that are yet to come. */
const ROOM = 1.05;

/** The tables of some articles, with what is made of them once, however many archives they are a part of. */
export class Segment {
	readonly tables: IndexTables;
	readonly lookup: TermLookup;
	/** The numbers of its articles by their ids, as far as they are known. */
	readonly ids = new Map<string, number>();
	#board = createScoreboard(0);

	constructor(tables: IndexTables) {
		this.tables = tables;
		this.lookup = new TermLookup(tables);
	}

	/** A scoreboard for so many passages; one search at a time uses it. */
	boardFor(passages: number): Scoreboard {
		if (this.#board.scores.length < passages) this.#board = createScoreboard(Math.ceil(ROOM * passages));
		return this.#board;
	}
}

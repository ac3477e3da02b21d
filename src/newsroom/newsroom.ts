import type { Archive } from "../core/answer/archive.ts";
import type { Browsed } from "../core/answer/telling/browse-articles.ts";
import type { Article } from "../core/article/article.ts";
import type { ArticlesById } from "../core/article/articles-by-id.ts";
import type { Withdrawal } from "../core/article/usable.ts";
import type { Ask } from "../core/ask.ts";
import type { Checked, Pasting } from "../core/check/verdict.ts";
import type { Choices } from "../core/directory/choices.ts";
import type { Directory } from "../core/directory/directory.ts";
import type { SourceReport } from "../presentation/source-report.ts";
import type { Clock } from "../state/clock.ts";
import type { State } from "../state/open-state.ts";
import type { Log } from "./log.ts";
import type { PlatformError } from "./platform-error.ts";
import type { Tally } from "./tally.ts";

/** All that a chat platform works with; every platform of one program gets the same. */
export type Newsroom = {
	/** The usable articles by their ids. */
	readonly articles: ArticlesById;
	/** The articles that were withdrawn, by their ids: of them nothing else may be told. */
	readonly withdrawn: Pick<ReadonlyMap<string, Withdrawal>, "get">;
	/**
	 * Has `articles` and `withdrawn` know some articles as they are now, by their ids, where not all are in memory;
	 * rejects where that cannot be asked.
	 */
	readonly bring: (ids: readonly string[]) => Promise<void>;
	/** Whether the newsroom had an article erased, by its id: it may not even be named. */
	readonly isForgotten: (id: string) => boolean;
	readonly archive: Archive;
	/** The port; it knows what day it is. */
	readonly ask: Ask;
	readonly check: (pasting: Pasting) => Checked | Promise<Checked>;
	/** Who and what there is in memory to choose from. */
	readonly directory: Directory;
	/** The same of the whole archive, for whoever can wait. */
	readonly choices: Choices;
	/** The articles that somebody looks through. */
	readonly browse: (browsed: Browsed) => Promise<readonly Article[]>;
	/** The address of our own page of an article; undefined where there are no such pages. */
	readonly pageOf: (article: Article) => string | undefined;
	/** How the feeds and sites fare that articles come from. */
	readonly sources: () => readonly SourceReport[];
	readonly state: State;
	readonly log: Log;
	/** Whether questions are kept that nothing answers, so that the newsroom learns what its articles lack. */
	readonly keepsQuestions: boolean;
	/** Counts what happens. */
	readonly tally: Tally;
	/** Logs an unexpected error, and gives a text about it, with an id, that anybody may see. */
	readonly reportFailure: (error: unknown) => Promise<string>;
	/** Ends the program with exit code 1: for a platform that started, but cannot go on. */
	readonly giveUp: (error: PlatformError) => void;
	readonly now: Clock;
};

/** A platform that listens. */
export type Running = {
	/** Whether it is connected now; where it does not tell, it is as long as it runs. */
	readonly isConnected?: () => boolean;
	/** Takes nothing on any more, finishes what is in flight, and logs out. */
	readonly stop: () => Promise<void>;
};

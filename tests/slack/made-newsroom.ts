import { openArchive } from "#src/core/answer/archive.ts";
import { browseArticles } from "#src/core/answer/telling/browse-articles.ts";
import { createAsk } from "#src/core/ask.ts";
import { createCheck } from "#src/core/check.ts";
import { choicesOf } from "#src/core/directory/choices.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import type { Log } from "#src/newsroom/log.ts";
import type { Newsroom } from "#src/newsroom/newsroom.ts";
import { UNCOUNTED } from "#src/newsroom/tally.ts";
import { describeFailure } from "#src/presentation/apologies.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { createConversations } from "#src/state/conversations.ts";
import { openState, type State } from "#src/state/open-state.ts";

const { articles } = loadCorpus("corpus");
const archive = openArchive(articles);
const directory = createDirectory(archive.index);

/** What a newsroom was told to log, to report and to end for. */
export type Told = {
	readonly lines: { readonly level: string; readonly fields: object; readonly message: string }[];
	readonly failures: unknown[];
	readonly gaveUp: Error[];
};

/** What is otherwise in a newsroom, or in its state. */
export type NewsroomChange = Partial<Newsroom & Pick<State, "limits" | "conversations">>;

/**
 * A newsroom with the article of the corpus, which keeps nothing, lets everybody ask as often as they like, and tells
 * all.
 */
export function makeNewsroom({ limits, conversations, ...change }: NewsroomChange = {}): {
	readonly newsroom: Newsroom;
	readonly told: Told;
} {
	const told: Told = { lines: [], failures: [], gaveUp: [] };
	const write = (level: string) => (fields: object, message: string) =>
		void told.lines.push({ level, fields, message });
	const log: Log = { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") };
	const newsroom: Newsroom = {
		articles: new Map(articles.map((article) => [article.id, article])),
		withdrawn: new Map(),
		isForgotten: () => false,
		archive,
		ask: createAsk(archive),
		check: createCheck(archive),
		directory,
		bring: async () => {},
		choices: choicesOf(() => newsroom.directory),
		browse: async (browsed) => browseArticles(newsroom.archive.index, browsed),
		sources: () => [],
		log,
		pageOf: () => undefined,
		keepsQuestions: false,
		tally: UNCOUNTED,
		reportFailure: async (error) => {
			told.failures.push(error);
			return describeFailure("abcd1234");
		},
		giveUp: (error) => void told.gaveUp.push(error),
		now: Date.now,
		...change,
		state: {
			...(change.state ?? openState(":memory:")),
			limits: limits ?? { take: async () => ({ kind: "allowed" }) },
			conversations: conversations ?? createConversations(),
		},
	};
	return { newsroom, told };
}

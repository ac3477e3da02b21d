import type { ArticlesById } from "../../core/article/articles-by-id.ts";
import type { Log } from "../../newsroom/log.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { createPages } from "../../newsroom/pages.ts";
import type { Tally } from "../../newsroom/tally.ts";
import type { StartedReader } from "../../reader/create-reader.ts";
import type { ServeConfig } from "../../settings/config.ts";
import type { State } from "../../state/open-state.ts";
import { toIsoDate } from "../../terminal/iso-date.ts";
import type { ArchiveNow } from "../archive-now.ts";
import type { OpenedEngine } from "../engine/open-engine.ts";
import type { FollowedCorpus } from "../follow-corpus.ts";
import { countFailures } from "../health/serve-health.ts";
import { createReportFailure } from "../log.ts";
import { askWith } from "../open-reader.ts";
import type { FollowedSources } from "../sources/follow-sources.ts";
import type { Watch } from "../watch-for-end.ts";

/** What a newsroom is made of. */
export type OpenedParts = {
	readonly live: Pick<FollowedCorpus, "now">;
	/** What is answered from until the articles are followed. */
	readonly first: ArchiveNow;
	readonly sources: Pick<FollowedSources, "reports">;
	readonly state: State;
	readonly log: Log;
	readonly watch: Pick<Watch, "giveUp">;
	readonly tally: Tally;
	readonly reader: StartedReader | null;
	readonly engine: OpenedEngine | null;
};

/**
 * All that the platforms of one program are given. What the articles are may change between two questions; one that
 * has begun ends on what it began on.
 */
export function openNewsroom(config: ServeConfig, parts: OpenedParts): Newsroom {
	const { live, sources, first, state, log, watch, tally, reader, engine } = parts;
	const now = Date.now;
	const pages = createPages(config.web?.url ?? null);
	const current = () => live.now() ?? first;
	return {
		get articles() {
			const { articles } = current();
			return engine === null ? articles : withRecent(articles, engine);
		},
		get withdrawn() {
			return current().withdrawn;
		},
		isForgotten: (id) => current().isForgotten(id),
		get archive() {
			return current().archive;
		},
		get directory() {
			return current().directory;
		},
		pageOf: pages.pageOf,
		ask: async (request) => {
			const ask = engine?.ask ?? askWith(reader, current().archive);
			return pages.answer(await ask({ ...request, now: toIsoDate(new Date(now())) }));
		},
		check: (pasting) => pages.checked(current().check(pasting)),
		sources: sources.reports,
		state: { ...state, answers: pages.answers(state.answers) },
		log,
		keepsQuestions: config.keepsQuestions,
		tally,
		reportFailure: countFailures(createReportFailure(config), tally),
		giveUp: watch.giveUp,
		now,
	};
}

/** The articles of a folder, and those that answers of an engine cited, for the buttons below these. */
function withRecent(articles: ArticlesById, { recent }: Pick<OpenedEngine, "recent">): ArticlesById {
	const get = (id: string) => articles.get(id) ?? recent(id);
	return { get, has: (id) => get(id) !== undefined, size: articles.size, values: articles.values };
}

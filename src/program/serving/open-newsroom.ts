import { browseArticles } from "../../core/answer/telling/browse-articles.ts";
import { choicesOf } from "../../core/directory/choices.ts";
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
import { bringCited } from "./bring-cited.ts";
import { joinArticles } from "./newsroom-articles.ts";

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
	const joined = engine && joinArticles(current, engine);
	const answers = engine ? bringCited(state.answers, engine.held.bring) : state.answers;
	return {
		get articles() {
			return joined?.articles() ?? current().articles;
		},
		get withdrawn() {
			return joined?.withdrawn() ?? current().withdrawn;
		},
		bring: engine?.held.bring ?? (async () => {}),
		isForgotten: (id) => current().isForgotten(id),
		get archive() {
			return joined?.archive() ?? current().archive;
		},
		get directory() {
			return current().directory;
		},
		choices: engine?.choices ?? choicesOf(() => current().directory),
		browse: async (browsed) => engine?.browse(browsed) ?? browseArticles(current().archive.index, browsed),
		pageOf: pages.pageOf,
		ask: async (request) => {
			const ask = engine?.ask ?? askWith(reader, current().archive);
			return pages.answer(await ask({ ...request, now: toIsoDate(new Date(now())) }));
		},
		check: async (pasting) => {
			const now = current();
			return pages.checked(await (engine?.check(pasting, now.recall) ?? now.check(pasting)));
		},
		sources: sources.reports,
		state: { ...state, answers: pages.answers(answers) },
		log,
		keepsQuestions: config.keepsQuestions,
		tally,
		reportFailure: countFailures(createReportFailure(config), tally),
		giveUp: watch.giveUp,
		now,
	};
}

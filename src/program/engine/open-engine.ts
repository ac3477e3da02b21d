import type { Searched } from "../../core/answer/answer.ts";
import type { Archive } from "../../core/answer/archive.ts";
import type { Article } from "../../core/article/article.ts";
import type { Choices } from "../../core/directory/choices.ts";
import type { EnginePorts } from "../../engine/ask-engine.ts";
import { namesOf } from "../../engine/names.ts";
import type { EngineSettings } from "../../engine/settings.ts";
import type { StartedReader } from "../../reader/create-reader.ts";
import { analysisVersion } from "../../shelf/scan/analysis-version.ts";
import { askWith } from "../open-reader.ts";
import { type HeldArticles, keepHeld } from "./held-articles.ts";

/** The archive that an engine holds. */
export type OpenedEngine = Pick<EnginePorts, "ask" | "check" | "browse"> & {
	/** The articles of it that are in memory. */
	readonly held: HeldArticles;
	readonly choices: Choices;
	/** What it holds, as it was seen last, and what tells one state of it from another. */
	readonly seen: () => Seen;
	/** Looks at what it holds. */
	readonly look: () => Promise<void>;
	readonly close: () => Promise<void>;
};

/** What an engine held when it was asked last; null before it was. */
export type Seen = { readonly searched: Searched | null; readonly state: string };

/**
 * Opens the archive of an engine for questions; what this needs is loaded only now. Throws an EngineError where the
 * engine cannot be used, or where another version of this program loaded its articles.
 */
export async function openEngine(settings: EngineSettings, reader: StartedReader | null): Promise<OpenedEngine> {
	const [{ connectChecked }, { createEnginePorts }, { readHeld }, { engineChoices }] = await Promise.all([
		import("../../engine/connect.ts"),
		import("../../engine/ask-engine.ts"),
		import("../../engine/browse/read-held.ts"),
		import("./engine-choices.ts"),
	]);
	const names = namesOf(settings.prefix);
	const client = await connectChecked(settings, { names, analysis: analysisVersion() });
	const now = Date.now;
	let seen: Seen = { searched: null, state: "" };
	const held = keepHeld((ids) => readHeld(ids, { client, names }), now);
	const askReading = reader && ((archive: Archive) => askWith(reader, archive));
	const onState = (state: string) => {
		if (seen.state !== state) seen = { ...seen, state };
	};
	const ports = createEnginePorts({ client, names, now, askReading, onState });
	const article = async (id: string) => {
		await held.bring([id]);
		const found = held.get(id);
		return found === "not-usable" ? undefined : (found ?? undefined);
	};
	const know = async (articles: readonly Article[]) => {
		held.note(articles);
		// What was withdrawn when it was asked for last may have been released since.
		const doubted = articles.map(({ id }) => id).filter((id) => held.get(id) === "not-usable");
		if (doubted.length > 0) await held.bring(doubted);
	};
	const choices = engineChoices({ client, names, now, article });
	return {
		ask: async (asked) => {
			const answer = await ports.ask(asked);
			held.note(answer.passages.map((passage) => passage.article));
			return answer;
		},
		check: ports.check,
		browse: async (browsed) => {
			const found = await ports.browse(browsed);
			held.note(found);
			return found;
		},
		held,
		choices: {
			...choices,
			articles: async (typed) => {
				const found = await choices.articles(typed);
				// What is chosen is named by its id, or where that is too long by what it is known by here.
				await know(found);
				return found;
			},
			findLinked: async (addresses) => {
				const found = await choices.findLinked(addresses);
				await know([...found.values()]);
				return found;
			},
		},
		seen: () => seen,
		look: async () => {
			const searched = await ports.look();
			seen = { ...seen, searched };
		},
		close: () => client.close(),
	};
}

import type { ListedHeld } from "../../engine/browse/list-held.ts";
import { namesOf } from "../../engine/names.ts";
import type { EngineSettings } from "../../engine/settings.ts";
import type { Listed } from "./list-articles.ts";
import { stateNow } from "./state-now.ts";

export type EngineListing = {
	/** In milliseconds since 1970. */
	readonly now: number;
	/** No more than so many are told. */
	readonly most: number;
};

/**
 * The articles that an engine holds, the latest first, as they are read, and those that were withdrawn there. What they
 * came from is their address, or else the index. Throws an EngineError where a part of them cannot be read.
 */
export async function* listInEngine(settings: EngineSettings, { now, most }: EngineListing): AsyncGenerator<Listed> {
	const [{ connect }, { listHeld }] = await Promise.all([
		import("../../engine/connect.ts"),
		import("../../engine/browse/list-held.ts"),
	]);
	const names = namesOf(settings.prefix);
	const client = connect(settings);
	try {
		for await (const held of listHeld({ client, names }, most)) yield toListed(held, { now, index: names.articles });
	} finally {
		await client.close();
	}
}

type Place = { readonly now: number; readonly index: string };

function toListed({ id, since, told }: ListedHeld, { now, index }: Place): Listed {
	const rest = { id, since: new Date(since).toISOString(), by: null, isKept: false };
	if (told === null) return { ...rest, headline: "", from: index, state: "withdrawn", instant: rest.since };
	return { ...rest, headline: told.headline, from: told.url ?? index, ...stateNow(told, now) };
}

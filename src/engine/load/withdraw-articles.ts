import type { Client } from "@opensearch-project/opensearch";
import { z } from "zod";
import { articleDocument, passageDocument } from "../documents/document-ids.ts";
import type { Names } from "../names.ts";
import { type Change, changeAll } from "./bulk.ts";

const There = z.object({
	docs: z.array(z.object({ _source: z.object({ version: z.int(), passages: z.int().optional() }).optional() })),
});

type Withdrawing = {
	readonly client: Client;
	readonly names: Names;
	/** In milliseconds since 1970. */
	readonly now: number;
};

/**
 * Withdraws articles, by their ids: once it resolves, no search comes to them, and of what they said nothing is left in
 * the index but that they are withdrawn. No version that is not newer than now brings them back.
 */
export async function withdrawArticles(ids: readonly string[], withdrawing: Withdrawing): Promise<void> {
	const { client, names, now } = withdrawing;
	if (ids.length === 0) return;
	const docs = ids.map((id) => ({
		...{ _index: names.articles, _id: articleDocument(id), _source: ["version", "passages"] },
	}));
	const there = There.parse((await client.mget({ body: { docs } })).body).docs;
	const changes = ids.flatMap((id, at): readonly Change[] => {
		const { version: before = 0, passages = 0 } = there[at]?._source ?? {};
		const version = Math.max(now, before + 1);
		const document = { article: id, version, usable: false };
		return [
			{ index: names.articles, id: articleDocument(id), document, version },
			...Array.from({ length: passages }, (_, number) => ({
				...{ index: names.passages, id: passageDocument(id, number) },
				...{ document: null, version },
			})),
		];
	});
	await changeAll({ client, isSeen: true }, changes);
}

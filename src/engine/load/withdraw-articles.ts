import type { Client } from "@opensearch-project/opensearch";
import { articleDocument, passageDocument } from "../documents/document-ids.ts";
import type { Names } from "../names.ts";
import { type Change, changeAll } from "./bulk.ts";
import { findThere, isWithdrawn, type There } from "./find-there.ts";

type Withdrawing = {
	readonly client: Client;
	readonly names: Names;
	/** In milliseconds since 1970. */
	readonly now: number;
	/** Whether it is but the folder that does not hold them: they come back as soon as it does. */
	readonly isGone?: boolean;
};

/** So many at once. */
const BATCH = 500;

/**
 * Withdraws articles, by their ids: once it resolves, no search comes to them, and of what they said nothing is left in
 * the index but that they are withdrawn. No version that is not newer than now brings them back. Those that are
 * withdrawn already are passed over; gives how many were not.
 */
export async function withdrawArticles(ids: readonly string[], withdrawing: Withdrawing): Promise<number> {
	const { client, isGone = false } = withdrawing;
	let withdrawn = 0;
	for (let start = 0; start < ids.length; start += BATCH) {
		const batch = ids.slice(start, start + BATCH);
		const there = await findThere(batch, withdrawing);
		const held = batch.filter((id) => {
			const known = there.get(id);
			return !known || !isWithdrawn(known) || (known.gone === true && !isGone);
		});
		if (held.length === 0) continue;
		const changes = held.flatMap((id) => changesOf(id, there.get(id), withdrawing));
		await changeAll({ client, isSeen: true }, changes);
		withdrawn += held.length;
	}
	return withdrawn;
}

function changesOf(id: string, there: There | undefined, { names, now, isGone }: Withdrawing): readonly Change[] {
	const version = laterThan(there, now);
	const document = { article: id, version, since: version, usable: false, ...(isGone && { gone: true }) };
	return [
		{ index: names.articles, id: articleDocument(id), document, version },
		...passageRemovals(id, there, { names, version }),
	];
}

/** A version that is newer than what is there, and not older than now. */
export function laterThan(there: There | undefined, now: number): number {
	return Math.max(now, (there?.version ?? 0) + 1);
}

/** The changes that remove all passages that there are of an article. */
export function passageRemovals(
	id: string,
	there: There | undefined,
	{ names, version }: { readonly names: Names; readonly version: number },
): readonly Change[] {
	return Array.from({ length: there?.passages ?? 0 }, (_, number) => ({
		...{ index: names.passages, id: passageDocument(id, number) },
		...{ document: null, version },
	}));
}

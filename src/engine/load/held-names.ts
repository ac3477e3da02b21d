import type { Client } from "@opensearch-project/opensearch";
import type { Names } from "../names.ts";
import { listIndices } from "./list-indices.ts";

/**
 * The names of all indices that hold an archive which is or will be searched, and so must hear of what changes: those
 * that everything reads by, where they lead anywhere, and those of a load that is not through yet.
 */
export async function heldNames(client: Client, names: Names): Promise<readonly Names[]> {
	const made = await listIndices(client, names);
	const searched = made.find(({ isSearched }) => isSearched);
	const isWhole = ({ there }: { readonly there: readonly string[] }) => there.length === Object.keys(names).length;
	const begun = made.filter((it) => !it.isSearched && isWhole(it) && it.instant > (searched?.instant ?? 0));
	return [...(searched ? [names] : []), ...begun.map((it) => it.names)];
}

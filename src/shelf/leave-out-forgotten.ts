import { idOf } from "./corpus.ts";
import type { Listing } from "./files/list-files.ts";
import type { Forgotten } from "./history/forgotten.ts";

/** The files of a folder without those of forgotten articles: nobody reads these again. */
export function leaveOutForgotten({ files, faults }: Listing, forgotten: Forgotten): Listing {
	return { files: files.filter(({ path }) => !forgotten.has(idOf(path))), faults };
}

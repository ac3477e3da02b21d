import { isOwnFormat } from "../intake/own-format.ts";
import type { Listing } from "./files/list-files.ts";
import { idOfFile } from "./files/name-of.ts";
import type { Forgotten } from "./history/forgotten.ts";

/** The files of a folder without those of forgotten articles: nobody reads these again. */
export function leaveOutForgotten(listing: Listing, forgotten: Forgotten): Listing {
	return {
		...listing,
		files: listing.files.filter(({ path }) => !(isOwnFormat(path) && forgotten.has(idOfFile(path)))),
	};
}

import type { Named } from "../../intake/rules/identity.ts";
import { folderOfFile, folderOfSource, keptFolderIn } from "../../sources/kept/folder-of-source.ts";
import { openKeptFolder } from "../../sources/kept/kept-folder.ts";
import { otherFoldersWith } from "../../sources/kept/other-folders-with.ts";
import { addCounts, type Counts, NOTHING_TAKEN, takePart } from "../../sources/kept/take-delivered.ts";
import { createReasons, type Reason } from "./group-reasons.ts";
import type { Given } from "./open-given.ts";

/** What came of adding the articles of a file or an address so far. */
export type Added = { readonly counts: Counts; readonly passedOver: () => readonly Reason[] };

export type Adding = {
	readonly dataDirectory: string;
	/** In milliseconds since 1970. */
	readonly now: number;
	/** Is told again and again what came of it so far. */
	readonly onAdded: (added: Added) => void;
};

/**
 * Keeps all articles of a file or an address, as they are read: never more than a part of them is held. Throws what
 * reading or writing a file throws. What is said to be gone may have come from another file: a wire sends each version
 * in one of its own, and an export has another name each month.
 */
export function addGiven(given: Given, { dataDirectory, now, onAdded }: Adding): void {
	const keptFolder = keptFolderIn(dataDirectory);
	const { from, isAddress, family, readAll, parts } = given;
	const place = isAddress ? folderOfSource(keptFolder, from) : folderOfFile(keptFolder, from);
	// Whoever adds a file has it still, should the power fail.
	const folder = openKeptFolder(place, { flush: false });
	const elsewhere = (named: Named) =>
		otherFoldersWith(keptFolder, named, place).map((other) => openKeptFolder(other, { flush: false }));
	const taking = { family, from, raw: readAll, now: new Date(now).toISOString(), elsewhere };
	const reasons = createReasons();
	let counts = NOTHING_TAKEN;
	for (const part of parts) {
		counts = addCounts(counts, takePart(folder, part, taking));
		for (const item of part.passedOver) reasons.add(item);
		onAdded({ counts, passedOver: reasons.list });
	}
}

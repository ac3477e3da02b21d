import { PAGE } from "../../intake/page/page-door.ts";
import { familyOf } from "../../sources/kept/family-of.ts";
import { folderOfSource, keptFolderIn } from "../../sources/kept/folder-of-source.ts";
import { openKeptFolder } from "../../sources/kept/kept-folder.ts";
import { type Counts, NOTHING_TAKEN } from "../../sources/kept/take-delivered.ts";

/** An address at which the server says that there is nothing any more. */
export type GoneAddress = {
	readonly from: string;
	/** 410 says that it is so for good, 404 that it may be there again. */
	readonly status: number;
	readonly dataDirectory: string;
	/** In milliseconds since 1970. */
	readonly now: number;
};

/** What became of the articles that came from there, and that as the end of a sentence, with the way out. */
export type SettledGone = { readonly counts: Counts; readonly problem: string };

const GONE_FOR_GOOD = 410;

/**
 * Withdraws the article of a page that is gone for good; where it is not found it is kept back, and is withdrawn when
 * it is not found again. Articles that a feed held stay, since a feed may move. Throws what writing a file throws.
 */
export function settleGone({ from, status, dataDirectory, now }: GoneAddress): SettledGone {
	const folder = openKeptFolder(folderOfSource(keptFolderIn(dataDirectory), from));
	const counts = { ...NOTHING_TAKEN };
	const standing = folder.standing();
	const pages = standing.filter(({ family }) => family === familyOf(PAGE, from));
	for (const { family, nativeId, draft } of pages) {
		const isSure = status === GONE_FOR_GOOD || draft.fields.state === "withheld";
		if (!isSure && folder.withhold({ family, nativeId })) counts.withheld++;
		if (isSure && folder.withdraw({ family, nativeId, on: null, now: new Date(now).toISOString() })) counts.withdrawn++;
	}
	return { counts, problem: describe({ counts, status, others: standing.length - pages.length }) };
}

type Settled = { readonly counts: Counts; readonly status: number; readonly others: number };

function describe({ counts, status, others }: Settled): string {
	const what = `there is nothing at this address any more (${status})`;
	if (counts.withdrawn > 0)
		return `${what}, so the article that came from it is withdrawn: if it is there again, add it again`;
	if (counts.withheld > 0)
		return (
			`${what}, so nobody is told of the article that came from it: if it is gone for good, add it once more and it ` +
			"is withdrawn; if it is there again, add it again"
		);
	if (others > 0)
		return `${what}, and what came from it before stays: “npm run articles -- withdraw ID” takes an article back`;
	return "there is nothing at this address";
}

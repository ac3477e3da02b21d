import type { Splice } from "../../core/search/index/segments/splice.ts";
import type { Admitted } from "../admission/admit.ts";
import type { FileFault } from "../files/file-fault.ts";
import type { Listed } from "../files/list-files.ts";
import type { KeepVersions } from "../history/recorder.ts";
import type { Progress } from "../scan/scan.ts";
import type { ShelfFiles } from "../shelf-files.ts";
import type { Packed } from "../tables-file.ts";

/** What the thread of the shelf is told when it begins. */
export type ThreadSettings = {
	/** The folder of the articles. */
	readonly directory: string;
	/** The folder of those that were fetched or added by hand; null where there is none. */
	readonly kept: string | null;
	readonly files: ShelfFiles;
	/** Whether earlier versions are kept with their words. */
	readonly keepVersions: KeepVersions;
};

/** The thread is to look at the folder; whether it takes files that are gone for deleted, however many they are. */
export type Look = { readonly acceptsLoss: boolean };

/** What the thread is asked: a look, or to close the shelf and end. */
export type Wanted = Look | "end";

/** The first look begins: the shelf is open, and then the files are listed. */
export type Begun = { readonly kind: "begun"; readonly listed: Listed | null };

/** A base: the keys of its articles, one a line, and its tables, packed. */
export type ToldBase = { readonly keys: string; readonly bytes: SharedArrayBuffer };

/** The tables of the usable articles. */
export type ToldTables = {
	/** Null where it is the base that was told last. */
	readonly base: ToldBase | null;
	readonly splices: readonly Splice[];
	/** The articles that come into the base by the splices. */
	readonly living: Packed;
};

/** What the articles are from now on, until the next one of these. */
export type NewState = ToldTables &
	Omit<Admitted, "usable" | "standings"> & {
		readonly kind: "state";
		/** The hashes of the ids of forgotten articles. */
		readonly forgotten: readonly string[];
		/** When they were read, in milliseconds since 1970. */
		readonly at: number;
		/** How far the first look is; null where it is done. */
		readonly reading: Progress | null;
	};

/** The end of a look. */
export type Looked = {
	readonly kind: "looked";
	/** When it began, in milliseconds since 1970. */
	readonly at: number;
	readonly faults: readonly FileFault[];
	/** How many files are gone at once and kept all the same, since the folder was rather lost. */
	readonly lost: number;
	/** How many files were written just now, and are still to be read. */
	readonly unsettled: number;
	/** Whether something forgotten is still to be erased, once nobody answers from it any more. */
	readonly isErasing: boolean;
	/** Why what is new stays in memory, and is not kept for the next start; null where it is kept. */
	readonly unkept: string | null;
	/** What was wrong with the shelf that was there, so that it was begun anew; null where nothing was. */
	readonly rebuilt: string | null;
	/** What is wrong with what lies beside the shelf. */
	readonly complaints: readonly string[];
};

/** What the thread tells. */
export type Told = Begun | NewState | Looked | { readonly kind: "failed"; readonly problem: string };

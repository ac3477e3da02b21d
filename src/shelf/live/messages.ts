import type { Splice } from "../../core/search/index/segments/splice.ts";
import type { Admitted } from "../admit.ts";
import type { FileFault } from "../files/file-fault.ts";
import type { Progress } from "../scan/scan.ts";
import type { ShelfFiles } from "../shelf-files.ts";
import type { Packed } from "../tables-file.ts";

/** What the thread of the shelf is told when it begins. */
export type ThreadSettings = {
	/** The folder of the articles. */
	readonly directory: string;
	readonly files: ShelfFiles;
};

/** The thread is to look at the folder; whether it takes files that are gone for deleted, however many they are. */
export type Look = { readonly acceptsLoss: boolean };

/** What the thread is asked: a look, or to close the shelf and end. */
export type Wanted = Look | "end";

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
	Omit<Admitted, "usable"> & {
		readonly kind: "state";
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
	/** What is wrong with the shelf itself; null where nothing is. */
	readonly complaint: string | null;
};

/** What the thread tells. */
export type Told = NewState | Looked | { readonly kind: "failed"; readonly problem: string };

import type { FileFault } from "../files/file-fault.ts";
import type { Progress } from "../scan/scan.ts";

/** What the thread of the shelf is told when it begins. */
export type ThreadSettings = {
	/** The folder of the articles. */
	readonly directory: string;
	/** The file of the store. */
	readonly store: string;
	/** The file of the tables. */
	readonly tables: string;
};

/** What the thread is asked: to look at the folder. */
export type Look = { readonly kind: "look" };

/** What the thread tells. */
export type Told =
	| { readonly kind: "progress"; readonly progress: Progress }
	| {
			readonly kind: "state";
			/** The keys of the articles, in order. */
			readonly keys: readonly string[];
			/** Their tables, packed. */
			readonly packed: SharedArrayBuffer;
			/** How far the first look is; null where it is done. */
			readonly reading: Progress | null;
	  }
	| {
			/** The end of a look. */
			readonly kind: "looked";
			/** When it began, in milliseconds since 1970. */
			readonly at: number;
			readonly faults: readonly FileFault[];
			readonly lost: number;
			readonly unsettled: number;
	  }
	| { readonly kind: "failed"; readonly problem: string };

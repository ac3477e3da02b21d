import type { Counts } from "../kept/take-delivered.ts";
import type { PolledSource, SourceStatus } from "../poll/source-status.ts";

/** What the thread that asks the sources is told when it begins. */
export type ThreadSettings = {
	readonly sources: readonly PolledSource[];
	/** How often each is asked, in milliseconds. */
	readonly interval: number;
	/** The hosts that may be asked though they are not public ones. */
	readonly allowed: readonly string[];
	readonly keptFolder: string;
};

/** What the thread is asked: to ask all sources at once, whose turn it is or not, or to end. */
export type Wanted = "ask" | "end";

/** What the thread tells; a source is told by its place among all of them. */
export type Told =
	| { readonly kind: "status"; readonly source: number; readonly status: SourceStatus }
	/** Something of it was kept. */
	| { readonly kind: "taken"; readonly source: number; readonly counts: Counts }
	/** Another program asks the sources of this folder; this one does when that ends. */
	| { readonly kind: "elsewhere" }
	| { readonly kind: "failed"; readonly problem: string };

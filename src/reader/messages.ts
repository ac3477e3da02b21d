import type { Mark, Piece } from "../core/reader/mark.ts";

/** What the thread of the reader is started with: where the model lies, and on how many threads it reckons. */
export type ThreadSettings = { readonly folder: string; readonly threads: number };

/** What the thread is asked to read. */
export type ToRead = { readonly number: number; readonly question: string; readonly pieces: readonly Piece[] };

/** What the thread tells: the marks of a question's pieces, or why there are none. */
export type Told =
	| { readonly kind: "marks"; readonly number: number; readonly marks: readonly Mark[] }
	| { readonly kind: "failed"; readonly number: number; readonly problem: string };

import type { Passage } from "../index/passage.ts";

/** A passage found, its number in the index, and how well it fits the query. */
export type Hit = { readonly passage: Passage; readonly number: number; readonly score: number };

import type { Archive } from "../core/answer/archive.ts";
import type { RecallEarlier } from "../core/check/earlier.ts";
import type { KnownArticles } from "../shelf/admission/known-articles.ts";
import type { FileFault } from "../shelf/files/file-fault.ts";
import type { Admitted } from "./admit-loaded.ts";

/** What was read of a folder of articles, and the faults of its files. */
export type ReadFolder = {
	readonly read: Admitted & {
		/** Indexes the articles. */
		readonly openArchive: () => Archive;
		/** What is remembered of earlier versions. */
		readonly recall: RecallEarlier;
	};
	readonly known: KnownArticles;
	readonly faults: readonly FileFault[];
};

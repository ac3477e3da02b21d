import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { KeptStories, StoriesFile } from "./admit.ts";
import { explainPlace } from "./store/place-problem.ts";

const Kept = z.object({ of: z.string(), stories: z.array(z.array(z.string())) });

/** Keeps in a file which articles are copies: a cache, since what cannot be read or written is found anew. */
export function openStoriesFile(file: string, { isHeld }: { readonly isHeld: boolean }): StoriesFile {
	return {
		read: () => readStories(file),
		write: (kept) => {
			if (!isHeld) return;
			try {
				writeFileSync(`${file}.new`, JSON.stringify(kept));
				renameSync(`${file}.new`, file);
			} catch (error) {
				if (explainPlace(error) === null) throw error;
			}
		},
	};
}

function readStories(file: string): KeptStories | null {
	try {
		return Kept.parse(JSON.parse(readFileSync(file, "utf8")));
	} catch {
		return null;
	}
}

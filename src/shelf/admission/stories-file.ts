import { readFileSync } from "node:fs";
import { z } from "zod";
import { writeWhole } from "../files/write-whole.ts";
import { explainPlace } from "../store/place-problem.ts";
import type { KeptStories, StoriesFile } from "./find-stories.ts";

const Kept = z.object({ of: z.string(), stories: z.array(z.array(z.string())) });

/** Keeps in a file which articles are copies: a cache, since what cannot be read or written is found anew. */
export function openStoriesFile(file: string, { isHeld }: { readonly isHeld: boolean }): StoriesFile {
	return {
		read: () => readStories(file),
		write: (kept) => {
			if (!isHeld) return;
			try {
				writeWhole(file, JSON.stringify(kept), { flush: false });
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

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Article } from "#src/core/article/article.ts";
import { runSteps } from "#src/core/search/index/tables/run-steps.ts";
import { admitLoaded } from "#src/program/admit-loaded.ts";
import { listCorpus, loadListed } from "#src/shelf/corpus.ts";
import { describeFault } from "#src/shelf/files/file-fault.ts";
import { describeAside, findAside } from "#src/shelf/files/find-aside.ts";
import { readFile } from "#src/shelf/files/read-file.ts";
import { NOTHING_DECIDED } from "#src/shelf/history/decisions.ts";
import { NOTHING_FORGOTTEN } from "#src/shelf/history/forgotten.ts";

/** What comes of files by the shelf's own reading. */
export type Laid = {
	readonly articles: readonly Article[];
	/** The identities of what is gone, and of what is kept back. */
	readonly gone: readonly string[];
	readonly closed: readonly string[];
	/** Sentences for people, with the names of the files as they were given. */
	readonly faults: readonly string[];
	readonly aside: readonly string[];
	/** What anybody is told of at an instant, and the ids of what is withdrawn. */
	readonly at: (instant: string) => { readonly told: readonly Article[]; readonly withdrawn: readonly string[] };
	/** All of it, and all that the files' readers know, as JSON. */
	readonly all: string;
};

/** Lays files into a folder, and reads it as the shelf does. */
export function layFiles(files: Readonly<Record<string, string | Uint8Array>>): Laid {
	const folder = mkdtempSync(join(tmpdir(), "laid-"));
	try {
		for (const [name, content] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), content);
		}
		const listing = listCorpus(folder, null);
		const loaded = loadListed(listing);
		const { articles, found } = loaded;
		const plain = (text: string) => text.replaceAll(`${folder}/`, "");
		const faults = loaded.faults.map(describeFault).map(plain);
		const aside = runSteps(findAside(listing)).map(describeAside).map(plain);
		const gone = [...found.gone.keys()];
		const closed = [...found.closed.keys()];
		const at = (instant: string) => {
			const past = { forgotten: NOTHING_FORGOTTEN, decisions: NOTHING_DECIDED };
			const admitted = admitLoaded(loaded, past, Date.parse(instant));
			return { told: admitted.articles, withdrawn: [...admitted.withdrawn.keys()] };
		};
		const parts = listing.files.flatMap(({ path }) => [...readFile(path, listing.rules)]);
		return { articles, gone, closed, faults, aside, at, all: JSON.stringify([parts, faults, aside, gone, closed]) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

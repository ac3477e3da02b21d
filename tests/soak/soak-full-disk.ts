import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askBridges, makeBridges, writeBridge } from "./bridge-corpus.ts";
import { createRandom } from "./random.ts";

const ARTICLES = 600;
const ROUNDS = 8;
/** Some more than the largest file of the shelf takes while it is filled. */
const MOST_BLOCKS = 4_000;

/** What is said, each once: where there is room for nothing at all, the history has none either. */
const EXPECTED = ["Cannot use the history", "Cannot write the shelf"];

/** Fills a shelf that may not become larger than some size, while files change: it must answer as one with room. */
export async function soakFullDisk(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "soak-full-"));
	const random = createRandom(11);
	try {
		const corpus = join(folder, "corpus");
		makeBridges(corpus, ARTICLES);
		let full = 0;
		for (let round = 0; round < ROUNDS; round++) {
			for (let changed = 0; changed < ARTICLES / 3; changed++)
				writeBridge(corpus, Math.floor(random() * ARTICLES), `seen ${round} times`);
			const { answer, complaints } = askBridges(corpus, join(folder, "data"), Math.floor(random() * MOST_BLOCKS));
			if (complaints !== "") full++;
			const lines = complaints.split("\n").filter((line) => line !== "");
			if (!lines.every((line) => EXPECTED.some((start) => line.startsWith(start))) || lines.length > EXPECTED.length)
				throw new Error(`Cannot go on in memory: ${complaints}`);
			if (answer !== askBridges(corpus, join(folder, "other")).answer)
				throw new Error("Cannot trust what is kept in memory: it answers otherwise than a shelf with room");
		}
		const { answer, complaints } = askBridges(corpus, join(folder, "data"));
		console.log(`\na shelf of ${ARTICLES} articles on a disk that is full\n  full ${full} of ${ROUNDS} times`);
		if (complaints !== "" || answer !== askBridges(corpus, join(folder, "other")).answer)
			throw new Error(`Cannot trust the shelf once there is room: ${complaints}`);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

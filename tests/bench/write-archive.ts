import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "#src/core/article/article.ts";

/** Writes articles as files into a new folder; gives how many bytes these have. */
export function writeArchive(folder: string, articles: readonly Article[]): number {
	mkdirSync(folder, { recursive: true });
	let bytes = 0;
	for (const { id, headline, text } of articles) {
		const file = Buffer.from(`---\nheadline: ${JSON.stringify(headline)}\n---\n${text}\n`);
		writeFileSync(join(folder, `${id}.md`), file);
		bytes += file.length;
	}
	return bytes;
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** A folder of articles of its own, and the command line for it. */
export type Desk = {
	readonly corpus: string;
	readonly data: string;
	/** Writes an article with front matter. */
	readonly write: (name: string, words: string, fields?: string) => void;
	/** Writes an item of a wire, in ninjs; its article has the id that `ITEM_ID` tells. */
	readonly writeItem: (words: string, fields?: object, name?: string) => void;
	/** Runs the program, as a person does who types these words. */
	readonly run: (...words: readonly string[]) => Promise<Ran>;
	readonly close: () => void;
};

export type Ran = { readonly status: number; readonly stdout: string; readonly stderr: string };

const GUID = "urn:newsml:coast.example:20260301:dam-opened";
/** The end is made of the guid. */
export const ITEM_ID = /^dam-opened-[0-9a-f]{6}$/;

export function openDesk(): Desk {
	const folder = mkdtempSync(join(tmpdir(), "desk-"));
	const [corpus, data] = [join(folder, "news"), join(folder, "data")];
	mkdirSync(corpus);
	const put = (name: string, content: string): void => {
		writeFileSync(join(folder, "draft"), content);
		renameSync(join(folder, "draft"), join(corpus, name));
	};
	return {
		...{ corpus, data },
		write: (name, words, fields = "") => put(`${name}.md`, `---\nheadline: Title of ${name}\n${fields}---\n${words}\n`),
		writeItem: (words, fields = {}, name = "wire") => {
			const item = { uri: GUID, type: "text", version: "1", versioncreated: "2026-03-01T09:00:00Z", ...fields };
			const html = words.replaceAll(/(.+)\n*/g, "<p>$1</p>");
			put(`${name}.json`, JSON.stringify({ pubstatus: "usable", headline: "Dam opened", body_html: html, ...item }));
		},
		run: async (...words) => {
			const env = { ...process.env, CORPUS_DIR: corpus, DATA_DIR: data };
			const child = spawn(process.execPath, ["src/main.ts", ...words], { env, stdio: ["ignore", "pipe", "pipe"] });
			const [stdout, stderr, [status]] = await Promise.all([
				...[text(child.stdout), text(child.stderr)],
				once(child, "close"),
			] as const);
			return { status: Number(status), stdout, stderr };
		},
		close: () => rmSync(folder, { recursive: true }),
	};
}

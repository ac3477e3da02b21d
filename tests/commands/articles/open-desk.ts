import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ran, runApart, runHere } from "../run-program.ts";

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
	/** The same in a process of its own, beside this one. */
	readonly runApart: Desk["run"];
	readonly close: () => void;
};

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
		run: (...words) => runHere(words, { CORPUS_DIR: corpus, DATA_DIR: data }),
		runApart: (...words) => runApart(words, { CORPUS_DIR: corpus, DATA_DIR: data }),
		close: () => rmSync(folder, { recursive: true }),
	};
}

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { termsOf } from "#src/core/search/terms/terms.ts";
import { FOUND, listPassages, type Searched } from "./searched.ts";

/** Debian's Python is asked too: the first one of the path may be another. */
const PYTHONS = ["python3", "/usr/bin/python3"];
const SCRIPT = join(import.meta.dirname, "search_xapian.py");

/** How Xapian is installed where it is not. */
export const XAPIAN_FROM = "apt-get install python3-xapian";

/** The milliseconds of Xapian's bare searches, in rising order; null where it is not installed. */
export async function timeXapian({ archive, questions, rounds }: Searched): Promise<Float64Array | null> {
	const python = PYTHONS.find((name) => spawnSync(name, ["-c", "import xapian"]).status === 0);
	if (python === undefined) return null;
	const folder = mkdtempSync(join(tmpdir(), "bench-xapian-"));
	const child = spawn(python, [SCRIPT], { stdio: ["pipe", "pipe", "inherit"] });
	const printed = text(child.stdout);
	await pipeline(Readable.from(listLines()), child.stdin);
	const taken = z.array(z.number()).parse(JSON.parse(await printed));
	rmSync(folder, { recursive: true });
	return Float64Array.from(taken).sort();

	function* listLines(): Generator<string> {
		yield `${JSON.stringify({ folder, rounds, found: FOUND, questions: questions.map(termsOf) })}\n`;
		for (const terms of listPassages(archive)) yield `${terms.join(" ")}\n`;
	}
}

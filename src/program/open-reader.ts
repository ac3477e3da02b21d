import type { Archive } from "../core/answer/archive.ts";
import { type Ask, createAsk, createReadingAsk } from "../core/ask.ts";
import { createReader, type StartedReader } from "../reader/create-reader.ts";
import type { Config } from "../settings/config.ts";

/** The reader that the settings ask for; null where they want none. It is told once why it cannot read. */
export function openReader(
	{ usesReader }: Pick<Config, "usesReader">,
	onFailed: (problem: string) => void,
): StartedReader | null {
	return usesReader
		? createReader({ onFailed: (problem) => onFailed(`${CANNOT_READ}: ${problem}; ${AS_WITHOUT}`) })
		: null;
}

/** The port of an archive, whose best passages a reader reads where there is one. */
export function askWith(reader: StartedReader | null, archive: Archive): Ask {
	return reader === null ? createAsk(archive) : createReadingAsk(archive, reader.read);
}

const CANNOT_READ = "Cannot read passages with the model";
const AS_WITHOUT = "answers are as without it, and READER=off says no more of it";

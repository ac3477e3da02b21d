import type { Archive } from "../core/answer/archive.ts";
import { type Ask, createAsk, createReadingAsk } from "../core/ask.ts";
import { createReader, type StartedReader } from "../reader/start-reader.ts";
import type { Config } from "../settings/config.ts";

/** The reader that the settings ask for; null where they want none. It is told once why it cannot read. */
export function openReader(
	{ usesReader }: Pick<Config, "usesReader">,
	onFailed: (problem: string) => void,
): StartedReader | null {
	return usesReader ? createReader({ onFailed }) : null;
}

/** The port of an archive, whose best passages a reader reads where there is one. */
export function askWith(reader: StartedReader | null, archive: Archive): Ask {
	return reader === null ? createAsk(archive) : createReadingAsk(archive, reader.read);
}

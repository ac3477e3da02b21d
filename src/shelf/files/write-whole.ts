import { renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes all of a file or nothing: who reads it meanwhile finds the one of before. With `flush` that holds where the
 * power fails, too, and takes as long as the disk does.
 */
export function writeWhole(file: string, text: string, { flush = true } = {}): void {
	const draft = `${file}.new`;
	try {
		writeFileSync(draft, text, { flush });
		renameSync(draft, file);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}

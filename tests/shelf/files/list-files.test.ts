import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { listFile, listFiles } from "#src/shelf/files/list-files.ts";

function makeFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "list-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, "rain.md"), "It rained.");
	symlinkSync(join(folder, "nowhere"), join(folder, "link.md"));
	return folder;
}

test("listFile() lists no file that went since its folder was read, but a link to nothing", () => {
	const folder = makeFolder();
	const sizesOf = (name: string) => listFile(join(folder, name)).map(({ size }) => size);
	expect(["went.md", "rain.md", "link.md"].map(sizesOf)).toEqual([[], [10], [0]]);
});

test("listFiles() lists the files of a folder and of the folders in it, by their paths", () => {
	const folder = makeFolder();
	mkdirSync(join(folder, "news"));
	for (const name of ["snow.md", ".hidden.md", "notes.bin"]) writeFileSync(join(folder, "news", name), "It snowed.");
	const paths = listFiles(folder).files.map(({ path }) => path.slice(folder.length + 1));
	expect(paths).toEqual(["link.md", join("news", "snow.md"), "rain.md"]);
});

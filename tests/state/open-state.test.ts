import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openState } from "#src/state/open-state.ts";
import { openDatabase } from "#src/state/sqlite/open-database.ts";
import { damagePagesOf } from "./damage-pages.ts";

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "state-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("openState() makes the folder of its file, keeps what was written, and leaves one file behind", async () => {
	const file = join(folder, "new", "deep", "state.sqlite");
	const first = openState(file);
	await first.notes.write("commands", "1");
	await first.notes.write("commands", "2");
	await first.close();
	await first.close();
	expect(readdirSync(join(folder, "new", "deep"))).toEqual(["state.sqlite"]);
	const second = openState(file);
	expect(await second.notes.read("commands")).toBe("2");
	expect(await second.notes.read("other")).toBeNull();
	await second.close();
});

test("openState() lets two programs share a file, each event being first for one of them", async () => {
	const file = join(folder, "shared.sqlite");
	const programs = [openState(file), openState(file)];
	for (const key of ["a", "b", "c"]) {
		const told = await Promise.all(programs.map(({ deliveries }) => deliveries.isFirst(key)));
		expect(told.filter((isFirst) => isFirst)).toHaveLength(1);
	}
	await Promise.all(programs.map(({ close }) => close()));
});

const faults: readonly (readonly [string, (file: string) => void, string])[] = [
	["that is a folder", (file) => mkdirSync(file), "unable to open database file"],
	["of other content", (file) => writeFileSync(file, "no database".repeat(100)), "file is not a database"],
	[
		"of a later version",
		writeLaterVersion,
		"it was written by a later version of this program; update it, or put a copy from before back",
	],
	["that another program holds", holdFile, "database is locked"],
	["with damaged pages", writeDamaged, "database is malformed"],
	["that is a pipe", (file) => execFileSync("mkfifo", [file]), "it is not a regular file"],
];

test.each(faults)("openState() names a file %s, and why it cannot open it", (name, prepare, reason) => {
	const file = join(folder, `${name}.sqlite`);
	prepare(file);
	expect(() => openState(file)).toThrow(new Error(`Cannot open state "${file}": ${reason}`));
});

test("openState() names a file whose folder is none", () => {
	writeFileSync(join(folder, "file"), "");
	expect(() => openState(join(folder, "file", "state.sqlite"))).toThrow(
		/^Cannot open state ".*": its folder is a file$/,
	);
	const deeper = join(folder, "file", "deep", "state.sqlite");
	expect(() => openState(deeper)).toThrow(/^Cannot open state ".*": its folder is in a file$/);
});

function writeLaterVersion(file: string): void {
	const database = new DatabaseSync(file);
	database.exec("PRAGMA user_version = 99");
	database.close();
}

function writeDamaged(file: string): void {
	const database = openDatabase(file);
	const row = database.prepare("INSERT INTO notes VALUES (?, ?)");
	for (let count = 0; count < 100; count++) row.run(`note ${count}`, "text".repeat(100));
	database.close();
	damagePagesOf(file);
}

// In /proc nobody can make a folder, and none of its own is deeper than that.
test.runIf(existsSync("/proc/self"))("openState() ends with a sentence where no folder can be made", () => {
	expect(() => openState("/proc/on/the/record/state.sqlite")).toThrow(/: no folder can be made there$/);
	expect(() => openState("/proc/state.sqlite")).toThrow(/: unable to open database file$/);
});

function holdFile(file: string): void {
	const database = new DatabaseSync(file);
	database.exec("BEGIN EXCLUSIVE");
	held.push(database);
}

const held: DatabaseSync[] = [];

afterAll(() => {
	for (const database of held) database.close();
});

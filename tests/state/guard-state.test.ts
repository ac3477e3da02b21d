import { mkdtempSync, rmSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { guardState } from "#src/state/guard-state.ts";
import { createState, openState } from "#src/state/open-state.ts";
import { openDatabase, watchFile } from "#src/state/sqlite/open-database.ts";
import type { StoreChange } from "#src/state/store-lane.ts";
import { damagePagesOf } from "./damage-pages.ts";
import { MINUTE, makeClock, SECOND } from "./made-clock.ts";

const GIVEN = {
	platform: "slack",
	scope: null,
	asker: "U1",
	answer: createAsk(openArchive([]))({ question: "who?" }),
};
const HOLDER = { platform: "slack", id: "first" };
const LONG = "x".repeat(100_000);

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "guard-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A state in a file, guarded, with what its guard told and a way into its database. */
function open(name: string) {
	const file = join(folder, `${name}.sqlite`);
	const clock = makeClock();
	const database = openDatabase(file);
	onTestFinished(() => database.close());
	const sure = createState(database, { assertKept: watchFile(file), now: clock.now });
	const told: StoreChange[] = [];
	const state = guardState(sure, { tell: (change) => void told.push(change), now: clock.now });
	return { file, clock, database, state, told };
}

type Opened = ReturnType<typeof open>;

function fillDisk({ database }: Opened): void {
	database.exec("CREATE TABLE filler (text TEXT)");
	database.prepare("INSERT INTO filler VALUES (?)").run(LONG);
	const pages = database.prepare("PRAGMA page_count").get()?.page_count;
	database.exec(`PRAGMA max_page_count = ${pages}`);
}

function lockFile({ file }: Opened): void {
	const other = new DatabaseSync(file);
	other.exec("BEGIN IMMEDIATE");
	onTestFinished(() => other.close());
}

function deleteFile({ file }: Opened): void {
	unlinkSync(file);
}

function forbidWriting({ database }: Opened): void {
	database.exec("PRAGMA query_only = ON");
}

function damagePages({ database, file }: Opened): void {
	database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
	damagePagesOf(file);
	database.exec("PRAGMA shrink_memory");
}

const GIVEN_LONG = { ...GIVEN, answer: { ...GIVEN.answer, question: LONG } };

const NOTHING = { articles: new Map(), withdrawn: new Map(), isForgotten: () => false };

test.each<[string, string, (opened: Opened) => void]>([
	["on a full disk", "disk full", fillDisk],
	["while another program holds its file", "database is locked", lockFile],
	["whose file was deleted", "its file was moved or deleted", deleteFile],
	["that may only be read", "writing there is not permitted", forbidWriting],
	["whose pages are damaged", "database is malformed", damagePages],
])("guardState() goes on with a state %s, and tells the reason once", async (name, reason, fail) => {
	const opened = open(name);
	const { state, told, clock } = opened;
	fail(opened);
	expect(await state.answers.keep(GIVEN_LONG)).toBeNull();
	clock.pass(MINUTE);
	expect(await state.deliveries.isFirst(`a ${LONG}`)).toBe(true);
	expect(await state.deliveries.isFirst(`a ${LONG}`)).toBe(false);
	clock.pass(MINUTE);
	expect(await state.answers.keep(GIVEN_LONG)).toBeNull();
	await state.sweep();
	clock.pass(MINUTE);
	const letter = { key: "a", body: LONG, answerBy: 0 };
	expect(await state.inbox.put(HOLDER, letter)).toBe("not-kept");
	expect(await state.inbox.put(HOLDER, letter)).toBe("known");
	expect(await state.inbox.begin(HOLDER, "a")).toBe(true);
	expect(told).toEqual([{ kind: "fails", reason }]);
});

test("guardState() keeps answers again once the state works again, and tells so", async () => {
	const opened = open("released");
	const { state, told, clock, file } = opened;
	const other = new DatabaseSync(file);
	other.exec("BEGIN IMMEDIATE");
	expect(await state.answers.keep(GIVEN)).toBeNull();
	other.close();
	clock.pass(SECOND);
	expect(await state.answers.keep(GIVEN)).toBeNull();
	clock.pass(MINUTE);
	const id = await state.answers.keep(GIVEN);
	expect(id).toMatch(/^[\w-]{12}$/);
	expect(told).toEqual([{ kind: "fails", reason: "database is locked" }, { kind: "works" }]);
	expect(await state.answers.find(id ?? "", NOTHING)).toMatchObject({ kind: "found" });
});

test("guardState() waits for a locked file no longer than a chat waits for it", async () => {
	const opened = open("waits");
	lockFile(opened);
	const began = performance.now();
	for (const key of ["a", "b", "c", "d"]) expect(await opened.state.deliveries.isFirst(key)).toBe(true);
	expect(performance.now() - began).toBeLessThan(1_500);
});

test("guardState() says that an answer is out of reach, and does not tell what the store holds", async () => {
	const told: StoreChange[] = [];
	const sure = openState(":memory:");
	const broken = () => Promise.reject(new SyntaxError("a question of somebody"));
	const answers = { ...sure.answers, find: broken };
	const state = guardState({ ...sure, answers }, { tell: (change) => void told.push(change) });
	expect(await state.answers.find("id", NOTHING)).toEqual({ kind: "out-of-reach" });
	expect(told).toEqual([{ kind: "fails", reason: "SyntaxError" }]);
});

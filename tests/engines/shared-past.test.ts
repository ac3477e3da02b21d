import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { expect, inject, onTestFinished, test, vi } from "vitest";
import { followPast } from "#src/program/past/follow-past.ts";
import { readPast } from "#src/shelf/history/read-past.ts";
import { shelfFiles } from "#src/shelf/shelf-files.ts";
import { keptFolderIn } from "#src/sources/kept/folder-of-source.ts";
import { openPostgresState } from "#src/state/postgres/open-state.ts";
import { ListedLine } from "#src/terminal/articles/listed-line.ts";
import { CheckLine } from "#src/terminal/check-line.ts";
import { type Desk, openDesk } from "../commands/articles/open-desk.ts";
import { runHere } from "../commands/run-program.ts";
import { startServe } from "../commands/started-serve.ts";
import { findPort } from "./find-port.ts";
import { makeDatabase } from "./made-database.ts";
import { startPostgres } from "./postgres-server.ts";

/** Machines with a folder of articles and a DATA_DIR each, and a database together. */
function openMachine(url: string) {
	const desk = openDesk();
	onTestFinished(desk.close);
	desk.write("dam", "“The water rose,” said Ana Diaz.");
	desk.write("ferry", "“The ferry is late,” said Bo Li.");
	const run = (...words: readonly string[]) =>
		runHere(["articles", ...words], { CORPUS_DIR: desk.corpus, DATA_DIR: desk.data, DATABASE_URL: url });
	const list = async () => {
		const { status, stdout, stderr } = await run("list", "--json");
		expect([status, stderr]).toEqual([0, ""]);
		const lines = stdout.trim().split("\n");
		return Object.fromEntries(lines.map((line) => ListedLine.parse(JSON.parse(line))).map((it) => [it.id, it.state]));
	};
	const check = async (pasted: string) => {
		const ran = await runHere(["check", "--json", pasted], {
			...{ CORPUS_DIR: desk.corpus, DATA_DIR: desk.data, DATABASE_URL: url },
		});
		expect(ran.stderr).toBe("");
		return CheckLine.parse(JSON.parse(ran.stdout)).earlier?.map(({ article, until }) => [article, until]);
	};
	return { ...desk, run, list, check, past: () => readHistory(desk), follow: () => follow(desk, url) };
}

function readHistory({ corpus, data }: Desk) {
	const past = readPast(shelfFiles(data, corpus).history, (problem) => expect.fail(problem));
	past.close();
	return past;
}

/** What a program that serves does. */
async function follow({ corpus, data }: Desk, url: string) {
	const state = await openPostgresState(url);
	const heard = { changes: 0, failures: 0 };
	const settings = { corpusDirectory: corpus, dataDirectory: data, keepVersions: "hashes" } as const;
	const reportFailure = () => void heard.failures++;
	const followed = await followPast(settings, { past: state.past, versions: state.versions, reportFailure, every: 50 });
	followed.follow(() => void heard.changes++);
	onTestFinished(async () => {
		await followed.close();
		await state.close();
	});
	return heard;
}

async function makeMachines() {
	const url = await makeDatabase(inject("postgres") ?? "");
	return { url, one: openMachine(url), other: openMachine(url) };
}

const SOON = { timeout: 10_000 };

test("what is decided on one machine is in force where another serves, and a command knows it at once", async () => {
	const { one, other } = await makeMachines();
	const heard = await other.follow();
	expect(await one.run("withdraw", "dam", "--reason", "She never said so")).toMatchObject({ status: 0, stderr: "" });
	await vi.waitFor(() => expect(other.past().decisions.withdrawn.has("dam")).toBe(true), SOON);
	expect(other.past().decisions.reasons.get("dam")).toBe("She never said so");
	await vi.waitFor(() => expect(heard.changes).toBe(1), SOON);
	const listed = await one.list();
	expect(listed).toMatchObject({ dam: "withdrawn", ferry: "usable" });
	expect(await other.list()).toEqual(listed);
	// On the other machine, and back.
	expect((await other.run("correct", "ferry", "It was early.", "--date", "2026-03-04")).status).toBe(0);
	expect((await other.run("release", "dam")).status).toBe(0);
	expect(await one.list()).toEqual({ dam: "usable", ferry: "usable" });
	expect(one.past().decisions.corrections.get("ferry")).toEqual([{ date: "2026-03-04", note: "It was early." }]);
	expect((await one.run("correct", "ferry", "It was early.", "--remove")).status).toBe(0);
	await vi.waitFor(() => expect(other.past().decisions.corrections.size).toBe(0), SOON);
	expect(heard.failures).toBe(0);
});

test("a program that serves takes what is decided elsewhere, within seconds and when it starts", async () => {
	const { url, one, other } = await makeMachines();
	expect((await one.run("withdraw", "ferry")).status).toBe(0);
	const started = await serve(other, url);
	expect(started.read()).toMatch(/"articles":1,.*"Articles indexed"/);
	expect((await one.run("release", "ferry")).status).toBe(0);
	await vi.waitFor(() => expect(started.read()).toMatch(/"articles":2,.*"Articles changed"/), { timeout: 20_000 });
}, 180_000);

test("what was decided before there was a database is shared, and a newer decision stands", async () => {
	const { url, one, other } = await makeMachines();
	const runAlone = (...words: readonly string[]) =>
		runHere(["articles", ...words], { CORPUS_DIR: one.corpus, DATA_DIR: one.data, DATABASE_URL: "" });
	expect(await runAlone("withdraw", "dam")).toMatchObject({ status: 0 });
	expect(await runAlone("withdraw", "ferry")).toMatchObject({ status: 0 });
	// As an earlier version of the program left it: it noted no decision by itself.
	const history = new DatabaseSync(shelfFiles(one.data, one.corpus).history);
	history.exec("DELETE FROM decided WHERE article = 'ferry'");
	history.close();
	expect(await other.run("withdraw", "dam")).toMatchObject({ status: 0 });
	expect(await other.run("release", "dam")).toMatchObject({ status: 0 });
	// Only now the first one comes, with a decision that is older.
	expect(await one.list()).toEqual({ dam: "usable", ferry: "withdrawn" });
	expect(await other.list()).toEqual({ dam: "usable", ferry: "withdrawn" });
	const client = new pg.Client(url);
	await client.connect();
	const { rows } = await client.query("SELECT article FROM decisions ORDER BY decided_at");
	await client.end();
	expect(rows.map(({ article }) => article)).toEqual(["ferry", "dam", "dam", "dam"]);
});

const ROSE = "The water rose all night";

/** A program that serves on a machine, and has seen its articles. */
async function serve({ corpus, data }: Desk, url: string) {
	const web = { DISCORD_TOKEN: "", DISCORD_CLIENT_ID: "", DISCORD_API_URL: "", WEB_PORT: String(await findPort()) };
	const started = startServe({ ...web, CORPUS_DIR: corpus, DATA_DIR: data, DATABASE_URL: url });
	onTestFinished(async () => {
		started.program.kill();
		await started.ended;
	});
	await vi.waitFor(() => expect(started.read()).toContain('"Articles indexed"'), { timeout: 120_000 });
	return started;
}

test("a version that a program saw on one machine is known on the others, until its article is forgotten", async () => {
	const { url, one, other } = await makeMachines();
	one.write("dam", `“${ROSE},” said Ana Diaz.`);
	const started = await serve(one, url);
	for (const machine of [one, other]) machine.write("dam", "“The water fell,” said Ana Diaz.", "updated: 2026-03-04\n");
	await vi.waitFor(() => expect(started.read()).toContain('"Articles changed"'), { timeout: 60_000 });
	await vi.waitFor(async () => expect(await other.check(ROSE)).toEqual([["dam", "2026-03-04"]]), { timeout: 20_000 });
	const state = await openPostgresState(url);
	onTestFinished(state.close);
	const shared = (await state.versions?.listAfter(0, 9)) ?? [];
	expect(shared).toMatchObject([{ article: "dam", until: "2026-03-04", words: null, number: 1 }]);
	expect((await one.run("forget", "dam", "--yes")).status).toBe(0);
	expect(await other.check(ROSE)).toBeUndefined();
	// Whoever did not hear of it brings it back neither there nor here.
	await state.versions?.note(shared.map((it) => ({ ...it, id: "a" })));
	expect(await state.versions?.listAfter(0, 9)).toEqual([]);
	const file = shelfFiles(other.data, other.corpus).history;
	expect(readFileSync(file, "latin1")).not.toContain(shared[0]?.prints);
}, 240_000);

test("versions are shared in the order in which they come, and their words only while all keep them", async () => {
	const { url, one } = await makeMachines();
	const states = await Promise.all([openPostgresState(url), openPostgresState(url)]);
	onTestFinished(async () => void (await Promise.all(states.map(({ close }) => close()))));
	const [store] = states.map(({ versions }) => versions);
	const made = (count: number) => {
		const day = String(count).padStart(3, "0");
		return { id: day, article: "quay", until: day, prints: "", words: "a\0\ud800b" };
	};
	await Promise.all(
		Array.from({ length: 30 }, (_, at) =>
			states[at % 2]?.versions?.note([0, 1, 2, 3].map((more) => made(at * 4 + more))),
		),
	);
	const kept = (await store?.listAfter(0, 999)) ?? [];
	expect(kept.map(({ until }) => until).toSorted()).toEqual(
		Array.from({ length: 100 }, (_, at) => String(at + 20).padStart(3, "0")),
	);
	expect([kept.at(-1)?.number, (await store?.last())?.number]).toEqual([120, 120]);
	expect(new Set(kept.map(({ words }) => words))).toEqual(new Set(["a\ufffd\ufffdb"]));
	await one.follow();
	await vi.waitFor(
		async () => expect((await store?.listAfter(0, 999))?.every(({ words }) => words === null)).toBe(true),
		SOON,
	);
	await vi.waitFor(async () => expect(await one.run("forget", "quay", "--yes")).toMatchObject({ status: 0 }), SOON);
	expect(await store?.listAfter(0, 999)).toEqual([]);
});

test("without the database a decision holds here, and is shared once it is back", async () => {
	const postgres = await startPostgres();
	onTestFinished(postgres.remove);
	const [one, other] = [openMachine(postgres.url), openMachine(postgres.url)];
	expect(await other.list()).toEqual({ dam: "usable", ferry: "usable" });
	const heard = await one.follow();
	await postgres.stop();
	const ran = await one.run("withdraw", "dam");
	expect(ran).toMatchObject({ status: 1, stdout: expect.stringContaining("dam") });
	expect(ran.stderr).toContain('What was decided of article "dam" holds here, but is not shared yet: ');
	expect(ran.stderr).not.toContain("no-secret");
	expect((await one.run("withdraw", "ferry")).status).toBe(1);
	expect([...one.past().decisions.withdrawn.keys()]).toEqual(["dam", "ferry"]);
	await vi.waitFor(() => expect(heard.failures).toBe(1), SOON);
	await postgres.start();
	// The program that serves there shares it by itself.
	await vi.waitFor(async () => expect(await other.list()).toEqual({ dam: "withdrawn", ferry: "withdrawn" }), SOON);
	expect((await other.run("release", "ferry")).status).toBe(0);
	await vi.waitFor(() => expect([...one.past().decisions.withdrawn.keys()]).toEqual(["dam"]), SOON);
	expect(heard.failures).toBe(1);
}, 90_000);

test("a decision that was made while the database was away does not win over one that was made after it", async () => {
	const postgres = await startPostgres();
	onTestFinished(postgres.remove);
	const [one, other] = [openMachine(postgres.url), openMachine(postgres.url)];
	expect(await other.list()).toEqual({ dam: "usable", ferry: "usable" });
	await postgres.stop();
	expect((await one.run("withdraw", "dam")).status).toBe(1);
	await postgres.start();
	expect((await other.run("withdraw", "dam", "--reason", "later")).status).toBe(0);
	expect((await other.run("release", "dam")).status).toBe(0);
	expect(await one.list()).toEqual({ dam: "usable", ferry: "usable" });
	expect(await other.list()).toEqual({ dam: "usable", ferry: "usable" });
	// Should the database be lost, each of them knows all that was decided.
	const client = new pg.Client(postgres.url);
	await client.connect();
	await client.query("DELETE FROM decisions");
	await client.end();
	expect((await one.run("withdraw", "ferry")).status).toBe(0);
	const third = openMachine(postgres.url);
	expect(await third.list()).toEqual({ dam: "usable", ferry: "withdrawn" });
}, 90_000);

test("what is forgotten on one machine is erased on the others, and is not shared again", async () => {
	const { url, one, other } = await makeMachines();
	const folder = join(keptFolderIn(other.data), "harbour.example-0a1b2c3d");
	mkdirSync(folder, { recursive: true });
	for (const name of ["dam.article.json", "dam.source", "quay.source"]) writeFileSync(join(folder, name), "kept");
	const heard = await other.follow();
	await one.run("withdraw", "dam", "--reason", "quagga");
	await one.run("correct", "dam", "It was a quagga.");
	await vi.waitFor(() => expect(other.past().decisions.withdrawn.has("dam")).toBe(true), SOON);
	expect(await one.run("forget", "dam", "--yes")).toMatchObject({ status: 0, stderr: "" });
	await vi.waitFor(() => expect(other.past().forgotten.has("dam")).toBe(true), SOON);
	expect(other.past().decisions).toMatchObject({ withdrawn: new Map(), reasons: new Map(), corrections: new Map() });
	expect(existsSync(join(folder, "dam.article.json")) || existsSync(join(folder, "dam.source"))).toBe(false);
	expect(existsSync(join(folder, "quay.source"))).toBe(true);
	expect(Object.keys(await other.list())).toEqual(["ferry"]);
	expect((await other.run("withdraw", "dam")).status).toBe(2);
	const history = shelfFiles(other.data, other.corpus).history;
	expect(readFileSync(history, "latin1")).not.toContain("quagga");
	// Neither a file of it nor a decision comes back by who did not hear of it.
	const state = await openPostgresState(url);
	onTestFinished(state.close);
	await state.keptFiles?.put({ path: "harbour/dam.article.json", hash: "a", content: "kept" });
	await state.keptFiles?.put({ path: "harbour/dams.article.json", hash: "a", content: "kept" });
	await state.past?.decide([{ id: "a", article: "dam", body: "{}", age: 0 }]);
	expect(await state.keptFiles?.listAfter(0, 9)).toMatchObject([{ path: "harbour/dams.article.json" }]);
	expect(await state.past?.decisions()).toEqual([]);
	await wait(200);
	expect(heard.failures).toBe(0);
});

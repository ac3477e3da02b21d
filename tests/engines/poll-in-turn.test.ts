import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test, vi } from "vitest";
import { pollInTurn } from "#src/program/sources/poll-in-turn.ts";
import { shareKept } from "#src/program/sources/share-kept.ts";
import { forgetKept } from "#src/sources/kept/forgotten-ids.ts";
import { makeNewsroom } from "../slack/made-newsroom.ts";
import { openMadeDatabase } from "./made-database.ts";

const TIMING = { holdFor: 400, every: 50 };
const SOURCE = "harbour.example-0a1b2c3d";

/** Programs with folders of their own and a database together, none of which asks anything but notes that it would. */
async function makePrograms() {
	const state = await openMadeDatabase(inject("postgres") ?? "", Date.now);
	const { newsroom, told } = makeNewsroom({ state });
	const events: string[] = [];
	const start = (name: string) => {
		const keptFolder = mkdtempSync(join(tmpdir(), "kept-"));
		mkdirSync(join(keptFolder, SOURCE));
		const files = state.keptFiles;
		if (files === null) throw new Error("The database shares no files");
		const live = pollInTurn({
			...newsroom,
			addresses: ["https://harbour.example/feed"],
			shared: shareKept({ keptFolder, folders: [SOURCE], files }),
			begin: () => {
				events.push(`${name} asks`);
				return { ask: () => {}, close: async () => void events.push(`${name} asks no more`) };
			},
			onPulled: () => void events.push(`${name} pulled`),
			timing: TIMING,
			every: 50,
		});
		onTestFinished(async () => {
			await live.close();
			rmSync(keptFolder, { recursive: true });
		});
		const fileOf = (article: string) => join(keptFolder, SOURCE, article);
		return {
			keptFolder,
			close: live.close,
			write: (article: string, text: string) => writeFileSync(fileOf(article), text),
			read: (article: string) => (existsSync(fileOf(article)) ? readFileSync(fileOf(article), "utf8") : null),
		};
	};
	return { state, start, events, told };
}

test("one program asks the sources, the others have what it kept, and one of them goes on when it ends", async () => {
	const { start, events, told } = await makePrograms();
	const first = start("first");
	await vi.waitFor(() => expect(events).toEqual(["first asks"]));
	first.write("ferry.article.json", "four million");
	const second = start("second");
	await vi.waitFor(() => expect(second.read("ferry.article.json")).toBe("four million"), 10_000);
	first.write("ferry.article.json", "two million pounds");
	await vi.waitFor(() => expect(second.read("ferry.article.json")).toBe("two million pounds"), 10_000);
	expect(events).not.toContain("second asks");
	first.write("last.article.json", "kept at the end");
	await first.close();
	await vi.waitFor(() => expect(events).toContain("second asks"), 10_000);
	expect(events.indexOf("first asks no more")).toBeLessThan(events.indexOf("second asks"));
	expect(second.read("last.article.json")).toBe("kept at the end");
	expect(told.failures).toEqual([]);
});

test("what was forgotten in one folder is not taken from the others, and what was erased is not there", async () => {
	const { start, state } = await makePrograms();
	const first = start("first");
	first.write("ferry.article.json", "four million");
	first.write("bridge.article.json", "a bridge");
	const second = start("second");
	await vi.waitFor(() => expect(second.read("bridge.article.json")).toBe("a bridge"), 10_000);
	forgetKept(second.keptFolder, "bridge");
	first.write("bridge.article.json", "a longer bridge");
	first.write("quay.article.json", "a quay");
	await vi.waitFor(() => expect(second.read("quay.article.json")).toBe("a quay"), 10_000);
	expect(second.read("bridge.article.json")).toBeNull();
	expect(await state.holds("a longer bridge")).toBe(true);
	await state.erase("bridge");
	expect(await state.holds("a longer bridge")).toBe(false);
	expect(await state.holds("four million")).toBe(true);
});

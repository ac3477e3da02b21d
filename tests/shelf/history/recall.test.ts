import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import type { KeepVersions } from "#src/shelf/history/recorder.ts";
import { type MadePast, makePast } from "./made-past.ts";

let past: MadePast | undefined;

afterEach(() => {
	past?.close();
	past = undefined;
});

const BEFORE = [
	"“The dam will hold,” said Ana Diaz, the mayor. “We have no doubt of that.” She left.",
	"The U.S. Army counted $2.4m in losses. It rained on the hills all night. He “never saw it coming at all”, she said.",
].join("\n\n");

function change(keep: KeepVersions): MadePast {
	past = makePast(keep);
	past.printOn(1, BEFORE);
	past.printOn(4, "Nothing of it was true.");
	return past;
}

test.each([
	["a sentence", "The US Army counted $2.4m in losses", true],
	["in other marks and letters", "“it RAINED, on the hills (all night)”", true],
	["several in a row", "The U.S. Army counted $2.4m in losses. It rained on the hills all night.", true],
	["one with one that is short", "“We have no doubt of that.” She left.", true],
	["the whole of a quotation", "The dam will hold", true],
	["a quotation that is interrupted", "The dam will hold. We have no doubt of that.", true],
	["a quotation within a sentence", "never saw it coming at all", true],
	["two that are not side by side", "We have no doubt of that. It rained on the hills all night.", false],
	["a part of a sentence", "counted $2.4m in losses", false],
	["a sentence and a part", "It rained on the hills all night. He never", false],
	["a figure that is another", "The US Army counted $4.2m in losses", false],
	["what is too short", "She left", false],
])("recall() by hashes of %s: %j is known: %s", async (_, pasted, isKnown) => {
	const found = await change("hashes").recall(pasted);
	expect(found).toEqual(isKnown ? [{ article: "rain", until: "2026-03-04", words: null }] : []);
});

test.each([
	["counted $2.4m in losses. It rained", "The U.S. Army counted $2.4m in losses. It rained on the hills all night."],
	["we have no doubt", "“We have no doubt of that.”"],
	["no doubt of that. She", "“We have no doubt of that.” She left."],
])("recall() by words knows any stretch: %j", async (pasted, words) => {
	expect(await change("words").recall(pasted)).toEqual([{ article: "rain", until: "2026-03-04", words }]);
});

test("recall() by words knows none that are fewer than four, or were not printed side by side", async () => {
	const { recall } = change("words");
	expect([await recall("on the hills"), await recall("the dam counted $2.4m in losses")]).toEqual([[], []]);
});

test("a history keeps no words unless it is told to, and erases them where it no longer is", async () => {
	const has = (made: MadePast) =>
		["", "-wal"].some((end) => readFileSync(made.file + end, "latin1").includes("saw it coming"));
	expect(has(change("hashes"))).toBe(false);
	past?.close();
	const made = change("words");
	expect(has(made)).toBe(true);
	made.reopen("hashes");
	expect(has(made)).toBe(false);
	expect(await made.recall("never saw it coming at all")).toHaveLength(1);
	expect(await made.recall("saw it coming at all")).toEqual([]);
});

test("a history that is told to keeps the words of what it knew by hashes", async () => {
	past = makePast("hashes");
	past.printOn(1, BEFORE);
	past.reopen("words");
	past.printOn(2, BEFORE);
	past.printOn(4, "Nothing of it was true.");
	expect(await past.recall("saw it coming at all")).toHaveLength(1);
});

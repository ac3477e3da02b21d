import { beforeEach, expect, test } from "vitest";
import { type MadePast, makePast } from "./made-past.ts";

const OLD = "The dam cost two million to build.";
const NEW = "The dam cost four million to build.";
const REST = "It rained on the hills all night.";

let past: MadePast;

beforeEach(() => {
	past = makePast();
	return past.close;
});

/** The days of March until which words were printed, by the ids of their articles. */
async function daysOf(pasted: string): Promise<readonly string[]> {
	return (await past.recall(pasted)).map(({ article, until }) => `${article} ${until}`);
}

test("a recorder remembers a sentence that was changed, with the day of its file", async () => {
	past.printOn(1, `${OLD} ${REST}`);
	expect(await daysOf(OLD)).toEqual([]);
	past.printOn(4, `${NEW} ${REST}`);
	expect(await daysOf(OLD)).toEqual(["rain 2026-03-04"]);
	expect(await Promise.all([NEW, REST].map(daysOf))).toEqual([[], []]);
});

test("a recorder takes the day that the article itself tells, unless it told it before or it lies ahead", async () => {
	past.printOn(1, { text: OLD, updated: "2026-03-01" });
	past.printOn(9, { text: NEW, updated: "2026-03-04T09:00:00Z" });
	expect(await daysOf(OLD)).toEqual(["rain 2026-03-04"]);
	past.printOn(12, { text: REST, updated: "2026-03-04T09:00:00Z" });
	expect(await daysOf(NEW)).toEqual(["rain 2026-03-12"]);
	past.printOn(14, { text: OLD, updated: "2027-01-01" });
	expect(await daysOf(REST)).toEqual(["rain 2026-03-14"]);
});

test("a recorder does not take for changed what was moved, stands elsewhere, or comes back", async () => {
	past.printOn(1, `${OLD} ${REST}`);
	past.printOn(2, `${REST}\n\n${OLD}`);
	expect(await daysOf(OLD)).toEqual([]);
	past.printOn(3, `${REST} ${NEW}`);
	expect(await daysOf(OLD)).toEqual(["rain 2026-03-03"]);
	past.printOn(4, `${REST} ${OLD}`);
	expect([await daysOf(OLD), await daysOf(NEW)]).toEqual([[], ["rain 2026-03-04"]]);
});

test("a recorder takes an article whose file is the same for the same, however it is analysed", async () => {
	past.printOn(1, { text: OLD });
	past.printOn(2, { text: OLD, updated: "another key" });
	expect(await daysOf(OLD)).toEqual([]);
});

test("a recorder takes no withdrawal for a change, and never remembers what was not usable", async () => {
	past.printOn(1, OLD);
	past.printOn(2, { text: "Nobody may know of this yet.", isUsable: false });
	expect(await daysOf(OLD)).toEqual([]);
	past.printOn(5, NEW);
	expect(await daysOf("Nobody may know of this yet.")).toEqual([]);
	expect(await daysOf(OLD)).toEqual(["rain 2026-03-02"]);
});

test("a recorder takes no deletion for a change, nor that the same comes back", async () => {
	past.printOn(1, OLD, { text: REST, id: "other" });
	past.printOn(2, { text: REST, id: "other" });
	past.printOn(3, OLD, { text: REST, id: "other" });
	expect(await daysOf(OLD)).toEqual([]);
});

test("a recorder remembers in several articles, and the last day on which one of them changed", async () => {
	past.printOn(1, OLD, { text: OLD, id: "copy" });
	past.printOn(2, NEW, { text: OLD, id: "copy" });
	past.printOn(3, OLD, { text: NEW, id: "copy" });
	past.printOn(4, REST, { text: NEW, id: "copy" });
	expect(await daysOf(OLD)).toEqual(["rain 2026-03-04", "copy 2026-03-03"]);
});

test("a recorder remembers the last hundred versions of an article", async () => {
	for (let count = 0; count < 105; count++) past.printOn(1, `The river rose by ${count} metres.`);
	const isKnown = async (count: number) => (await daysOf(`The river rose by ${count} metres.`)).length === 1;
	expect(await Promise.all([3, 4, 103, 104].map(isKnown))).toEqual([false, true, true, false]);
});

test("a recorder goes on in a history that was closed", async () => {
	past.printOn(1, OLD);
	past.reopen("hashes");
	past.printOn(4, NEW);
	expect(await daysOf(OLD)).toEqual(["rain 2026-03-04"]);
});

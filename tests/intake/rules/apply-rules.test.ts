import { expect, test } from "vitest";
import { type Comparable, findCopies, type Stories } from "#src/intake/copies/find-copies.ts";
import { applyRules, type Ruled, type RuledOn, type Said } from "#src/intake/rules/apply-rules.ts";

const NOW = Date.parse("2026-03-04T12:00:00Z");
const NOTHING: Said = { gone: new Map(), closed: new Map(), withdrawn: new Map(), released: new Set() };

function article(key: string, fields: Partial<Ruled> = {}): Ruled {
	return { key, id: key, identity: `file ${key}`, arrived: 1, length: 100, ...fields };
}

/** Those of one agency's id are copies. */
function findStories(articles: readonly Comparable[]): Stories {
	return findCopies(articles, { sketchOf: () => [], share: () => 0 });
}

function rule(articles: readonly Ruled[], said: Partial<Said> = {}): RuledOn {
	return applyRules(articles, { said: { ...NOTHING, ...said }, now: NOW, findStories });
}

const STORY = { identity: "wire urn:1", id: "story" };

test("lets the newest version speak, whatever the order in which they came", () => {
	const [one, two] = [article("one", { ...STORY, version: "1" }), article("two", { ...STORY, version: "2" })];
	for (const order of [
		[one, two],
		[two, one],
	])
		expect(rule(order)).toMatchObject({ current: ["two"], usable: ["two"] });
});

test.each([
	["is withdrawn", { state: "withdrawn" } as const],
	["is withheld", { state: "withheld" } as const],
	["is under embargo", { embargo: "2026-03-04T13:00:00Z" }],
])("lets no older version speak where the newest %s", (_, fields) => {
	const ruled = rule([
		article("one", { ...STORY, version: "1" }),
		article("two", { ...STORY, version: "2", ...fields }),
	]);
	expect(ruled).toMatchObject({ current: ["two"], usable: [] });
});

test("lets nobody be told of what a source says is gone, an editor withdrew, or a newer version may close", () => {
	const articles = ["a", "b", "c", "d"].map((key) => article(key));
	const said = {
		gone: new Map([["file a", null]]),
		withdrawn: new Map([["b", "2026-03-04"]]),
		closed: new Map([["file c", 1]]),
	};
	const ruled = rule(articles, said);
	expect(ruled.usable).toStrictEqual(["d"]);
	expect([...ruled.withdrawn]).toStrictEqual([
		["a", null],
		["b", "2026-03-04"],
	]);
});

test("lets no copy wait for an editor that is not told of anyway", () => {
	const copy = { wireId: "npa:1" };
	const articles = [article("a", copy), article("b", copy), article("c", { ...copy, state: "withheld" })];
	expect([...rule(articles, { withdrawn: new Map([["a", "2026-03-04"]]) }).waiting]).toStrictEqual(["b"]);
});

const COPIES = [
	article("news", { wireId: "npa:1", updated: "2026-03-01", length: 300 }),
	article("world", { wireId: "npa:1", updated: "2026-03-03", length: 200 }),
	article("sport", { updated: "2026-03-02" }),
];

test("lets an article speak that was printed again after it was taken back, or read after it could not be", () => {
	const again = [article("a", { updated: "2026-03-04T10:00:00Z" }), article("b", { arrived: 5 })];
	const said = { gone: new Map([["file a", "2026-03-04T09:00:00Z"]]), closed: new Map([["file b", 4]]) };
	expect(rule(again, said).usable).toStrictEqual(["a", "b"]);
});

test("lets the newest of some copies speak for all", () => {
	const ruled = rule(COPIES);
	expect(ruled.usable).toStrictEqual(["world", "sport"]);
	expect([...ruled.copies]).toStrictEqual([["world", ["news"]]]);
});

test("lets the copies of what was withdrawn wait, until an editor decides", () => {
	const withdrawn = COPIES.map((it) => (it.key === "news" ? { ...it, state: "withdrawn" as const } : it));
	expect(rule(withdrawn)).toMatchObject({ usable: ["sport"], waiting: new Set(["world"]) });
	const released = rule(withdrawn, { released: new Set(["world"]) });
	expect(released).toMatchObject({ usable: ["world", "sport"], waiting: new Set() });
});

test("lets a rewrite take the place of what it came of, and bring it back in no way", () => {
	const articles = [
		article("first", { identity: "urn:1", version: "7" }),
		article("second", { identity: "urn:2", evolvedFrom: "urn:1", version: "1" }),
		article("third", { identity: "urn:3", evolvedFrom: "urn:2", version: "1" }),
	];
	expect(rule(articles)).toMatchObject({ current: ["third"], usable: ["third"] });
	expect(rule(articles, { gone: new Map([["urn:3", null]]) })).toMatchObject({ current: ["third"], usable: [] });
	const circle = articles.map((it) => (it.key === "first" ? { ...it, evolvedFrom: "urn:3" } : it));
	expect(rule(circle).current).toHaveLength(3);
});

test("knows the copies of what was withdrawn by a version without words", () => {
	const words = { length: 300 };
	const articles = [
		article("one", { ...STORY, version: "1", ...words }),
		article("two", { ...STORY, version: "2", state: "withdrawn", length: 0 }),
		article("copy", words),
	];
	const ruled = applyRules(articles, { said: NOTHING, now: NOW, findStories: (all) => [all.map(({ key }) => key)] });
	expect(ruled).toMatchObject({ current: ["two", "copy"], usable: [], waiting: new Set(["copy"]) });
});

test("lets a copy speak that may be told of, where the newest may not yet", () => {
	const held = COPIES.map((it) => (it.key === "world" ? { ...it, state: "withheld" as const } : it));
	expect(rule(held).usable).toStrictEqual(["news", "sport"]);
});

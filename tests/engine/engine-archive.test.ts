import { describe, expect, test } from "vitest";
import { createEngineArchive } from "#src/engine/search/engine-archive.ts";
import { type Facts, noFacts } from "#src/engine/search/facts.ts";
import type { Sought } from "#src/engine/search/search-wants.ts";
import type { Vocabulary } from "#src/engine/search/vocabulary.ts";

const SIZE = { articles: 10, passages: 100, lengths: 3000, changed: "1" };
const TERMS = [{ term: "dam", told: 3, forms: [{ term: "dam", worth: 3, told: 3 }] }];
const KEY = "passages  30 dam";

const VOCABULARY: Vocabulary = {
	countOf: (term) => (term === "dam" ? 7 : 0),
	countSpeakers: (term) => (["ann", "lee"].includes(term) ? 2 : 0),
	kinOf: (root) => (root === "dam" ? ["dam", "damm"] : []),
	termsLike: () => ["dams"],
};

function known({ vocabulary = null }: Pick<Facts, "vocabulary">): Facts {
	const facts = { ...noFacts(), vocabulary };
	facts.sizes.set("", SIZE);
	return facts;
}

function archive(facts: Facts, sought: ReadonlyMap<string, Sought> = new Map()) {
	return createEngineArchive({ facts, sought, isChecked: true });
}

describe("what is sought", () => {
	const seek = (before: Pick<Sought, "size" | "reach"> | null, least: number) => {
		const sought = new Map(before ? [[KEY, { references: [], ...before }]] : []);
		const { whole, wants } = archive(known({ vocabulary: null }), sought);
		whole.seekPassages(TERMS, { count: 30, least });
		const want = wants.get(KEY);
		return want?.kind === "passages" ? want.size : null;
	};

	test("is a few more than are wanted, at first", () => {
		expect(seek(null, 0)).toBe(78);
	});

	test("is enough where what was not found scores no more than the last that is wanted", () => {
		expect(seek({ size: 42, reach: 4 }, 4)).toBeNull();
		expect(seek({ size: 42, reach: 0 }, 0)).toBeNull();
	});

	test("is more where it may, as far as it goes", () => {
		expect(seek({ size: 42, reach: 4.01 }, 4)).toBe(168);
		expect(seek({ size: 1500, reach: 4.01 }, 4)).toBe(2000);
		expect(seek({ size: 2000, reach: 4.01 }, 4)).toBeNull();
	});

	test("waits for numbers that decide by what it is sought, and for no others", () => {
		const soft = archive(known({ vocabulary: null }));
		soft.whole.isQuoted("ann lee");
		soft.whole.hasByline(["ann"]);
		soft.whole.seekPassages(TERMS, { count: 30, least: 0 });
		expect([...soft.wants.keys()]).toContain(KEY);
		const hard = archive(known({ vocabulary: null }));
		hard.whole.countOf("dam");
		hard.whole.seekPassages(TERMS, { count: 30, least: 0 });
		expect([...hard.wants.keys()]).toEqual(["passages  term dam"]);
	});
});

describe("the words of an archive that were read", () => {
	test("are not asked for", () => {
		const { whole, wants } = archive(known({ vocabulary: VOCABULARY }));
		expect([whole.countOf("dam"), whole.countOf("zebra")]).toEqual([7, 0]);
		expect(whole.kinOf("dam")).toEqual(["damm"]);
		expect(whole.termsLike("dmas", 1)).toEqual(["dams"]);
		expect(whole.countSpeakers(["ann", "zebra"])).toBe(2);
		expect(whole.standSideBySide("dam", "zebra")).toBe(false);
		expect(whole.isHeld(["dam", "zebra"], "text")).toBe(false);
		expect([...wants.keys()]).toEqual([]);
	});

	test("do not tell of two together, nor of a narrowed archive", () => {
		const { whole, wants } = archive(known({ vocabulary: VOCABULARY }));
		whole.countSpeakers(["ann", "lee"]);
		whole.isHeld(["ann"], "speakers");
		whole.narrow({ since: "2026-01-01", until: null, author: "", section: "" }).countOf("dam");
		expect([...wants.values()].map(({ kind }) => kind)).toEqual(["count", "count", "count"]);
	});
});

import { expect, test } from "vitest";
import { readReadiness } from "#src/health/readiness.ts";
import type { Vitals } from "#src/health/vitals.ts";
import { makeSearched, makeVitals } from "./made-vitals.ts";

test("readReadiness() tells of each dependency where all is well", async () => {
	expect(await readReadiness(makeVitals())).toEqual({
		ready: true,
		reasons: [],
		dependencies: {
			program: { ok: true, needed: true, says: "it runs" },
			index: { ok: true, needed: true, says: "3 articles" },
			slack: { ok: true, needed: true, says: "connected" },
			store: { ok: true, needed: true, says: "what is asked can be kept" },
			sources: { ok: true, needed: false, says: "0 set up" },
			freshness: { ok: true, needed: true, says: "the articles were looked at within ten minutes" },
		},
	});
});

const refusing = () => Promise.reject(new Error("a secret of the store"));

test.each<readonly [string, Partial<Vitals>, readonly string[]]>([
	["it ends", { isEnding: () => true }, ["program: the program is about to end"]],
	[
		"nothing is loaded",
		{ searched: () => null },
		["index: no article is loaded yet", "freshness: the articles were not looked at yet"],
	],
	[
		"the first reading lasts",
		{ searched: () => makeSearched({ reading: { done: 2, of: 9 } }) },
		["index: 2 of 9 files are read so far"],
	],
	[
		"there is no article",
		{ searched: () => makeSearched({ articles: 0 }) },
		["index: there is no article to answer from"],
	],
	[
		"a platform is lost",
		{ platforms: () => new Map(Object.entries({ slack: true, discord: false })) },
		["discord: not connected"],
	],
	["nothing can be kept", { assertStore: refusing }, ["store: nothing can be kept: see the log"]],
	[
		"the articles are old",
		{ searched: () => makeSearched({ asOf: "2026-03-04T11:40:00.000Z" }) },
		["freshness: the articles were last looked at 20 minutes ago"],
	],
])("readReadiness() says why it is not ready where %s", async (_, change, reasons) => {
	const read = await readReadiness(makeVitals(change));
	expect({ ready: read.ready, reasons: read.reasons }).toEqual({ ready: false, reasons });
});

test("readReadiness() tells of a source that fails, and is ready all the same", async () => {
	const source = { kind: "feed", asked: null, answered: null, lastNew: null, problem: null, missing: 0 } as const;
	const sources = () => [
		{ ...source, name: "The feed of ledger.example", state: "failing" } as const,
		{ ...source, name: "The feed of harbour.example", state: "fine" } as const,
	];
	const { ready, dependencies } = await readReadiness(makeVitals({ sources }));
	const says = "The feed of ledger.example is failing";
	expect({ ready, sources: dependencies.sources }).toEqual({
		ready: true,
		sources: { ok: false, needed: false, says },
	});
});

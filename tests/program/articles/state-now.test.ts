import { expect, test } from "vitest";
import type { Stated } from "#src/core/article/usable.ts";
import { stateNow } from "#src/program/articles/state-now.ts";

const NOW = Date.parse("2026-03-04T12:00:00Z");

test.each<[Stated, string, string | null]>([
	[{}, "usable", null],
	[{ state: "usable", embargo: "2026-03-04T12:00:00Z" }, "usable", null],
	[{ embargo: "2026-03-04T12:00:01Z" }, "embargoed", "2026-03-04T12:00:01Z"],
	[{ embargo: "soon" }, "embargoed", "soon"],
	[{ expires: "2026-03-04T12:00:00Z" }, "expired", "2026-03-04T12:00:00Z"],
	[{ expires: "2026-03-05T12:00:00Z" }, "usable", null],
	[{ state: "withheld", embargo: "2026-03-05T12:00:00Z" }, "withheld", null],
	[{ state: "withdrawn" }, "withdrawn", null],
	[{ withdrawn: "2026-03-03" }, "withdrawn", "2026-03-03"],
])("what %j means now", (stated, state, instant) => expect(stateNow(stated, NOW)).toEqual({ state, instant }));

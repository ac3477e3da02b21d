import { expect, test } from "vitest";
import { readTimeWindow } from "#src/core/question/time-window.ts";

// 2026-11-25 is a Wednesday.
const NOW = "2026-11-25";

test.each([
	["what happened today?", "2026-11-25", "2026-11-25"],
	["what did Lee say yesterday", "2026-11-24", "2026-11-24"],
	["who resigned this week?", "2026-11-23", "2026-11-25"],
	["who resigned last week?", "2026-11-16", "2026-11-22"],
	["who resigned last month?", "2026-10-01", "2026-10-31"],
	["who resigned this year?", "2026-01-01", "2026-11-25"],
	["who resigned last year?", "2025-01-01", "2025-12-31"],
])("readTimeWindow() reads %j", (question, from, to) => expect(readTimeWindow(question, NOW)).toEqual({ from, to }));

test.each([
	["who resigned in 2016?", NOW],
	["who resigned last week?", undefined],
	["who resigned last week?", "soon"],
])("readTimeWindow() gives null for %j on %j", (question, now) => expect(readTimeWindow(question, now)).toBeNull());

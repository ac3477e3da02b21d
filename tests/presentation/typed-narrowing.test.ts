import { expect, test } from "vitest";
import {
	type Narrowing,
	narrowingOf,
	readTypedNarrowing,
	type TypedNarrowing,
} from "#src/presentation/typed-narrowing.ts";
import { ask } from "../core/answer/narrowing/made-archive.ts";

const NEEDS = "needs a day, a month or a year, such as 2025-03-01, “March 2025” or 2025";

test.each<[TypedNarrowing, object]>([
	[{}, {}],
	[{ since: "2025" }, { since: "2025-01-01" }],
	[{ until: "2025" }, { until: "2025-12-31" }],
	[
		{ since: "2025-03", until: "2025-03" },
		{ since: "2025-03-01", until: "2025-03-31" },
	],
	[{ since: "March 2025" }, { since: "2025-03-01" }],
	[{ until: "3 May 2024" }, { until: "2024-05-03" }],
	[
		{ since: "last week", until: "yesterday" },
		{ since: "2026-11-16", until: "2026-11-24" },
	],
	[
		{ author: "Jane Doe", section: "Sport", order: "newest" },
		{ author: "Jane Doe", section: "Sport", order: "newest" },
	],
])("readTypedNarrowing() reads %j", (typed, narrowing) => {
	expect(readTypedNarrowing(typed, "2026-11-25")).toEqual({ kind: "read", narrowing });
});

test.each<[TypedNarrowing, string]>([
	[{ since: "soon" }, `--since ${NEEDS}`],
	[{ since: "" }, `--since ${NEEDS}`],
	[{ until: "2025-02-30" }, `--until ${NEEDS}`],
	[{ until: "2025-13" }, `--until ${NEEDS}`],
	[{ since: "2025", until: "2024" }, "--since is after --until"],
	[{ author: " " }, "--author needs a name"],
	[{ section: "" }, "--section needs a name"],
])("readTypedNarrowing() tells what is wrong with %j", (typed, problem) => {
	expect(readTypedNarrowing(typed, "2026-11-25", "--")).toEqual({ kind: "fault", problem });
});

test.each<[Narrowing]>([
	[{}],
	[{ since: "2024-05-01", order: "oldest" }],
	[{ until: "2024-05-31", author: "Jane Doe", section: "Business", order: "newest" }],
])("narrowingOf() gives back %j, of an answer and of a no", (narrowing) => {
	const answers = ["what did Lee say about the dam?", "who said that zebras graze?"].map((question) =>
		ask({ ...narrowing, question }),
	);
	expect(answers.map(({ kind }) => kind)).toEqual(["answered", "not-found"]);
	for (const answer of answers) expect(narrowingOf(answer)).toEqual(narrowing);
});

import { expect, test } from "vitest";
import type { Unanswered } from "#src/core/gaps/gap.ts";
import { groupGaps, termsAsked } from "#src/core/gaps/group-gaps.ts";

const ASKED: Unanswered = {
	question: "did the tunnel open?",
	speaker: null,
	topic: null,
	platform: "slack",
	reason: "no-match",
	day: "2026-03-04",
};

function asked(question: string, change: Partial<Unanswered> = {}): Unanswered {
	return { ...ASKED, question, ...change };
}

test("groupGaps() puts the same content words together, whatever their form and order", () => {
	const gaps = groupGaps([
		asked("did the tunnel open?", { day: "2026-03-02" }),
		asked("The opening of the tunnel", { platform: "discord", day: "2026-03-05" }),
		asked("is there any news about tunnels that opened?", { reason: "closest", day: "2026-03-04" }),
		asked("how deep is the harbour?"),
	]);
	expect(gaps).toEqual([
		{
			example: "The opening of the tunnel",
			count: 3,
			first: "2026-03-02",
			last: "2026-03-05",
			terms: ["open", "tunnel"],
			people: [],
			platforms: ["discord", "slack"],
			reasons: ["closest", "no-match"],
		},
		expect.objectContaining({ example: "how deep is the harbour?", count: 1 }),
	]);
});

test.each<readonly [string, readonly Unanswered[], readonly string[]]>([
	[
		"however the same is asked of the same person",
		[
			asked("what did Marta Quill say about the ferry?"),
			asked("did Quill, Marta comment on ferries"),
			asked("the ferry", { speaker: "Marta Quill" }),
		],
		["Marta Quill"],
	],
	[
		"what was understood by a question before",
		[
			asked("what about the ferry?", { speaker: "Marta Quill", topic: "the ferry" }),
			asked("ferry", { speaker: "Marta Quill" }),
		],
		["Marta Quill"],
	],
])("groupGaps() puts together %s", (_, questions, people) => {
	const gaps = groupGaps(questions);
	expect(gaps.map(({ count }) => count)).toEqual([questions.length]);
	expect(gaps[0]?.people).toEqual(expect.arrayContaining([...people]));
});

test("groupGaps() keeps other people and other words apart", () => {
	const gaps = groupGaps([
		asked("what did Marta Quill say about the ferry?"),
		asked("what did Ines Holm say about the ferry?"),
		asked("what did Marta Quill say about the harbour?"),
	]);
	expect(gaps.map(({ count, people }) => `${count} ${people}`)).toEqual([
		"1 Ines Holm",
		"1 Marta Quill",
		"1 Marta Quill",
	]);
});

test("groupGaps() begins with what was asked most often, then what was asked last", () => {
	const gaps = groupGaps([
		asked("who runs the harbour?", { day: "2026-03-01" }),
		asked("where is the lighthouse?", { day: "2026-03-03" }),
		asked("did the tunnel open?", { day: "2026-02-01" }),
		asked("tunnel open", { day: "2026-02-02" }),
		asked("did the tunnel open?", { day: "2026-02-01" }),
	]);
	expect(gaps.map(({ example, count }) => `${count} ${example}`)).toEqual([
		"3 did the tunnel open?",
		"1 where is the lighthouse?",
		"1 who runs the harbour?",
	]);
});

test("groupGaps() takes the speaker for the example of what is about nothing", () => {
	expect(groupGaps([asked("", { speaker: "Marta Quill" })])[0]).toMatchObject({
		example: "Marta Quill",
		people: ["Marta Quill"],
	});
	expect(groupGaps([])).toEqual([]);
});

test("termsAsked() leaves out the words of asking, but where there are no others", () => {
	expect(termsAsked("Did anyone say anything about the ferry?")).toEqual(["ferri"]);
	expect(termsAsked("any quotes?")).toEqual(["quot"]);
	expect(termsAsked("???")).toEqual([]);
});

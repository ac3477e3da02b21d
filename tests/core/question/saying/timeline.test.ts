import { expect, test } from "vitest";
import { readSaidByAnybody, readTimeline } from "#src/core/question/saying/timeline.ts";

test.each([
	["who said what on the dam?", "", "the dam"],
	["Who has said what about the dam", "", "the dam"],
	["who said what when about the dam", "", "the dam"],
	["hi! timeline of the dam please", "", "the dam please"],
	["show me a timeline of quotes about the dam", "", "the dam"],
	["a timeline for the dam", "", "the dam"],
	["timeline of what was said about the dam", "", "the dam"],
	["timeline of what Ann Lee said about the dam", "Ann Lee", "the dam"],
	["timeline of what Lee has said about the dam", "Lee", "the dam"],
	["timeline of quotes from Ann Lee on the dam", "Ann Lee", "the dam"],
])("readTimeline() reads %j", (question, speaker, topic) => {
	const read = readTimeline(question);
	expect(read).toMatchObject({ kind: "what-said", isSure: true, speaker });
	expect(read?.kind === "what-said" && read.topic.endsWith(topic)).toBe(true);
});

test.each(["who said the dam held?", "who said what?", "timeline", "what is the timeline?", "who said on the dam"])(
	"readTimeline() gives null for %j",
	(question) => expect(readTimeline(question)).toBeNull(),
);

test.each([
	["what was said about the dam", "the dam"],
	["what have people said about the dam?", "the dam"],
	["quotes about the dam", "the dam"],
	["all quotes on the dam", "the dam"],
])("readSaidByAnybody() reads %j", (question, topic) => {
	expect(readSaidByAnybody(question)).toMatchObject({ kind: "what-said", speaker: "", topic });
});

test.each(["what was said", "what was the dam", "quotes from Lee"])(
	"readSaidByAnybody() gives null for %j",
	(question) => expect(readSaidByAnybody(question)).toBeNull(),
);

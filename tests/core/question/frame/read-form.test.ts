import { expect, test } from "vitest";
import { readFrame } from "#src/core/question/frame/read-frame.ts";

test.each([
	["Who opened the bridge?", "subject"],
	["What did the mayor open?", "object"],
	["Who has met the mayor?", "subject"],
	["What has the mayor opened?", "object"],
	["When was the bridge opened?", "passive"],
	["Who is the mayor of Leeds?", "be"],
	["The bridge was opened by which mayor?", "late"],
	["why cant the island pay", "object"],
	["bridge opening", "none"],
])("readFrame() reads that the answer to “%s” is its %s", (question, slot) => {
	expect(readFrame(question).slot).toBe(slot);
});

test.each([
	["Which power did the island break from?", "preposition from"],
	["In what year was it built?", "preposition in"],
	["What is the tower called?", "name"],
	["What was it known as?", "preposition as, name"],
	["What type of stone was used?", "kind"],
	["Which two towns were flooded?", "plural"],
	["What are quangos?", "plural, description"],
	["Who is Ann Lee?", "description"],
	["where is the depot", "description"],
	["where did it stop", ""],
])("readFrame() reads of the form of “%s”: %s", (question, expected) => {
	const { preposition, asksForName, asksForKind, isPlural, isDescription } = readFrame(question);
	const told = [
		preposition !== null && `preposition ${preposition}`,
		asksForName && "name",
		asksForKind && "kind",
		isPlural && "plural",
		isDescription && "description",
	];
	expect(told.filter((it) => it !== false).join(", ")).toBe(expected);
});

import { expect, test } from "vitest";
import { forumQuestion } from "#src/discord/read/forum-question.ts";

test.each([
	["who said the dam held?", "I am writing a piece.", "who said the dam held?"],
	["The dam", "Hello. who said it held?", "Hello. who said it held?"],
	["who said it held?", "And why?", "who said it held?"],
	["The dam", "held in the storm", "The dam\nheld in the storm"],
	["The dam", "", "The dam"],
	["من قال ذلك؟", "?", "من قال ذلك؟"],
])("forumQuestion(%j, %j) is %j", (title, text, expected) => {
	expect(forumQuestion(title, text)).toBe(expected);
});

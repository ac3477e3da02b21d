import { expect, test } from "vitest";
import { NEW_CONVERSATION } from "#src/core/answer/conversation.ts";
import { resolveQuestion } from "#src/core/answer/resolve-question.ts";

const conversation = { speaker: "Ann Lee", article: "trains", topic: "the late train", paragraph: 3 };

test.each([
	["and what did he say about the bases?", "what did Ann Lee say about the bases", "Ann Lee", "the bases"],
	["who is that?", "who is Ann Lee", "Ann Lee", null],
	["what about the buses?", "what did Ann Lee say about the buses", "Ann Lee", "the buses"],
	["what else did she say?", "what did Ann Lee say", "Ann Lee", null],
	["when?", "when the late train", null, "the late train"],
	["and why was that?", "why the late train", null, "the late train"],
	["from whom?", "from whom the late train", null, "the late train"],
	["what is her job", "what is Ann Lee’s job", "Ann Lee", null],
])("resolveQuestion() completes %j", (question, whole, speaker, topic) => {
	expect(resolveQuestion(question, conversation)).toEqual({
		question: whole,
		understood: { speaker, topic },
		article: "trains",
	});
});

test.each(["who said Russia is an enemy?", "what did Hassan say about the army?", "When did Syria gain independence?"])(
	"resolveQuestion() leaves %j as it is",
	(question) => {
		expect(resolveQuestion(question, conversation)).toEqual({ question, understood: null, article: null });
	},
);

test.each(["when?", "who is that?", "and what did he say?"])(
	"resolveQuestion() leaves %j as it is where nothing was said before",
	(question) => expect(resolveQuestion(question, NEW_CONVERSATION).question).toBe(question),
);

import { expect, test } from "vitest";
import { NEW_CONVERSATION } from "#src/core/question/conversation.ts";
import { resolveQuestion } from "#src/core/question/resolve-question.ts";

const said = {
	speaker: "Ann Lee",
	article: "trains",
	topic: "the late train",
	paragraph: 3,
	question: "what did Ann Lee say about the late train",
};
const counted = {
	speaker: null,
	article: "trains",
	topic: "trains were late",
	paragraph: 3,
	question: "how many trains were late",
};
const placed = { speaker: null, article: "trains", topic: "Porto", paragraph: 1, question: "where is Porto" };
const isQuoted = (name: string) => name === "Bob Hill";

test.each([
	["and what did he say about the bases?", said, "what did Ann Lee say about the bases", "Ann Lee", "the bases"],
	["who is that?", said, "who is Ann Lee", "Ann Lee", null],
	["what about the buses?", said, "what did Ann Lee say about the buses", "Ann Lee", "the buses"],
	["and about Bob Hill?", said, "what did Ann Lee say about Bob Hill", "Ann Lee", "Bob Hill"],
	["and Bob Hill?", said, "what did Bob Hill say about the late train", "Bob Hill", "the late train"],
	["what else did she say?", said, "what did Ann Lee say", "Ann Lee", null],
	["when?", said, "when the late train", null, "the late train"],
	["and why was that?", said, "why the late train", null, "the late train"],
	["from whom?", said, "from whom the late train", null, "the late train"],
	["what is her job", said, "what is Ann Lee’s job", "Ann Lee", null],
	["did they mention strikes?", said, "did Ann Lee mention strikes", "Ann Lee", null],
	["and buses?", counted, "how many buses were late", null, "buses"],
	["where did they go", counted, "where did the trains go", null, "trains"],
	["who lives there?", placed, "who lives in Porto", null, "Porto"],
	["how old is it?", placed, "how old is Porto", null, "Porto"],
	["and Lisbon?", placed, "where is Lisbon", null, "Lisbon"],
])("resolveQuestion() completes %j", (question, conversation, whole, speaker, topic) => {
	expect(resolveQuestion(question, conversation, isQuoted)).toEqual({
		question: whole,
		understood: { speaker, topic },
		article: "trains",
		except: null,
	});
});

test("resolveQuestion() asks for others than the last speaker", () => {
	const resolved = resolveQuestion("who else?", said, isQuoted);
	expect(resolved).toMatchObject({ question: "who said the late train", except: "Ann Lee" });
});

test.each([
	["who said Russia is an enemy?", said],
	["what did Hassan say about the army?", said],
	["When did Syria gain independence?", said],
	["is there any news of the strike?", placed],
	["when did it rain?", placed],
])("resolveQuestion() leaves %j as it is", (question, conversation) => {
	const resolved = resolveQuestion(question, conversation, isQuoted);
	expect(resolved).toEqual({ question, understood: null, article: null, except: null });
});

test.each(["when?", "who is that?", "and what did he say?", "and the bases?", "who else?"])(
	"resolveQuestion() leaves %j as it is where nothing was said before",
	(question) => expect(resolveQuestion(question, NEW_CONVERSATION, isQuoted).question).toBe(question),
);

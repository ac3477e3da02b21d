import { expect, test } from "vitest";
import { readBriefQuestion, readQuotationQuestion } from "#src/core/question/saying/quotation-question.ts";

function who(words: string, role = "", verb = "say") {
	return { kind: "who-said", words, role, verb };
}

function what(speaker: string, topic: string) {
	return { kind: "what-said", speaker, topic };
}

test.each([
	["who said Russia is an enemy?", who("Russia is an enemy")],
	["Who was it that said the train is late", who("the train is late")],
	["do we know who said the train is late?", who("the train is late")],
	["who told reporters that the train is late", who("the train is late", "", "tell")],
	['Whose quote is this: "the train is late"?', who('"the train is late"')],
	["who was quoted on trains and buses?", who("trains and buses")],
	["who talked about trains?", who("trains")],
	["which minister denied a rise", who("a rise", "minister", "deny")],
	["who accused Russia of war crimes?", who("Russia of war crimes", "", "accuse")],
	["What did Ahmed Taha say about Russia?", what("Ahmed Taha", "Russia")],
	["what did taha say", what("taha", "")],
	["what did the rebel commander say about Douma", what("rebel commander", "Douma")],
	["Did Ann Lee say anything about trains?", what("Ann Lee", "trains")],
	["has Ann Lee commented on trains", what("Ann Lee", "trains")],
	["what did Ann Lee tell reporters about trains?", what("Ann Lee", "trains")],
	["what was Lee's comment on trains", what("Lee", "trains")],
	["any quotes from Ann Lee on trains?", what("Ann Lee", "trains")],
	["Ann Lee quote on trains", what("Ann Lee", "trains")],
	["need a quote from Ann Lee about trains", what("Ann Lee", "trains")],
	["what did Ann Lee claim about trains?", what("Ann Lee", "trains")],
])("readQuotationQuestion() reads %j", (question, expected) => {
	expect(readQuotationQuestion(question)).toEqual(expected);
});

test.each([
	"who wrote off the debt?",
	"which two states had their offices closed",
	"when did Syria gain independence?",
	"how many tanks did Syria receive?",
	"Who is Ahmed Taha?",
	"where is Douma",
	"how to bake bread",
	"",
	"who",
])("readQuotationQuestion() leaves %j to others", (question) => expect(readQuotationQuestion(question)).toBeNull());

test("readBriefQuestion() reads a speaker and a topic", () => {
	expect(readBriefQuestion("Taha on the bases?")).toEqual(what("Taha", "the bases"));
	expect(readBriefQuestion("tanks and ships")).toBeNull();
});

import { expect, test } from "vitest";
import { readBriefQuestion, readQuotationQuestion } from "#src/core/question/saying/quotation-question.ts";

function who(words: string, role = "", verb = "say") {
	return { kind: "who-said", words, role, verb, isSure: true, isNegated: false };
}

function what(speaker: string, topic: string) {
	return { kind: "what-said", speaker, topic, isNegated: false };
}

test.each([
	["who said Russia is an enemy?", who("Russia is an enemy")],
	["Who was it that said the train is late", who("the train is late")],
	["do we know who said the train is late?", who("the train is late")],
	["who told reporters that the train is late", who("the train is late", "", "tell")],
	['Whose quote is this: "the train is late"?', who('"the train is late"')],
	["who was quoted on trains and buses?", who("trains and buses")],
	["who talked about trains?", who("trains", "", "talk")],
	["hi! can you find who said the train is late, please", who("the train is late, please")],
	["did anyone say the train is late?", who("the train is late")],
	["who in the cabinet said the train is late", who("the train is late")],
	["whose report says the train is late", who("the train is late")],
	["who is behind the claim that the train is late", who("the train is late")],
	["who wouldn't rule out a strike", { ...who("a strike", "", "rule"), isNegated: true }],
	["which minister denied a rise", who("a rise", "minister", "deny")],
	["who accused Russia of war crimes?", who("Russia of war crimes", "", "accuse")],
	["What did Ahmed Taha say about Russia?", what("Ahmed Taha", "Russia")],
	["what did taha say", what("taha", "")],
	["what did the rebel commander say about Douma", what("rebel commander", "Douma")],
	["Did Ann Lee say anything about trains?", what("Ann Lee", "trains")],
	["has Ann Lee commented on trains", what("Ann Lee", "trains")],
	["what did Ann Lee tell reporters about trains?", what("Ann Lee", "trains")],
	["which minister is afraid that trains are late", { ...who("trains are late", "minister", "afraid") }],
	["who was sure of a strike", { ...who("a strike", "", "sure"), isSure: false }],
	["is Ann Lee sorry about the strike", { ...what("Ann Lee", "the strike"), isSure: false }],
	["what did Ann Lee make of the strike", { ...what("Ann Lee", "the strike"), isSure: false }],
	["what was Lee's comment on trains", what("Lee", "trains")],
	["any quotes from Ann Lee on trains?", what("Ann Lee", "trains")],
	["Ann Lee quote on trains", what("Ann Lee", "trains")],
	["need a quote from Ann Lee about trains", what("Ann Lee", "trains")],
	["what did Ann Lee claim about trains?", what("Ann Lee", "trains")],
	["did Ann Lee actually say trains are late", what("Ann Lee", "trains are late")],
	["did Ann Lee admitt anything", { ...what("Ann Lee", ""), verb: "admit", family: "admit" }],
	["who siad the train is late", who("the train is late")],
	["who sayd the train is late", who("the train is late")],
	["who clamed the train is late", who("the train is late", "", "claim")],
	["who admited a rise", who("a rise", "", "admit")],
	["who warnd about a rise", who("a rise", "", "warn")],
	["who denyed a rise", who("a rise", "", "deny")],
	["what did Ann Lee tlel reporters about trains?", what("Ann Lee", "trains")],
	["Ann Lee said trains are late", { ...what("Ann Lee", "trains are late"), isSure: true }],
	["is it true that Ann Lee said trains are late", what("Ann Lee", "trains are late")],
	["so Ann Lee said that trains would be late?", what("Ann Lee", "trains would be late")],
	["“Trains are late,” said Ann Lee", what("Ann Lee", "“Trains are late,”")],
	["Ann Lee said trains are late, right?", what("Ann Lee", "trains are late")],
	["Ann Lee has said trains are late, didn't she", what("Ann Lee", "trains are late")],
	["the transport dept never said trains are late", { ...what("transport dept", "trains are late"), isNegated: true }],
	["critics say trains are late, is that true?", what("critics", "trains are late")],
	["the minister denied the claim, correct?", { ...what("minister", "the claim"), verb: "deny" }],
	["Ann Lee's take on trains", what("Ann Lee", "trains")],
	["transport dept comment when trains were late", what("transport dept", "when trains were late")],
	["how did Ann Lee respond to the strike", what("Ann Lee", "the strike")],
	["what message did Ann Lee send to riders", what("Ann Lee", "send to riders")],
	["are trains late, according to Ann Lee?", { ...what("Ann Lee", "are trains late,"), isSure: false }],
	["how many trains did Ann Lee say were late?", { ...what("Ann Lee", "many trains were late"), isSure: false }],
	[
		"is the driver going to resign, what did she say",
		what("is the driver going to resign,", "is the driver going to resign,"),
	],
])("readQuotationQuestion() reads %j", (question, expected) => {
	expect(readQuotationQuestion(question)).toMatchObject(expected);
});

test.each([
	"who wrote off the debt?",
	"which two states had their offices closed",
	"when did Syria gain independence?",
	"how many tanks did Syria receive?",
	"Who is Ahmed Taha?",
	"where is Douma",
	"who paid for the bridge?",
	"who started the fire?",
	"who baked the bread?",
	"who took the pots?",
	"who relied on trains?",
	"who was indicted?",
	"peace talks about trains",
	"residents told to leave their homes",
	"company accused of fraud",
	"Ann Lee said how many trains were late?",
	"how to bake bread",
	"who made it to the final",
	"",
	"who",
])("readQuotationQuestion() leaves %j to others", (question) => expect(readQuotationQuestion(question)).toBeNull());

test("readBriefQuestion() reads a speaker and a topic", () => {
	expect(readBriefQuestion("Taha on the bases?")).toMatchObject(what("Taha", "the bases"));
	expect(readBriefQuestion("the mayor in June on the bases")).toMatchObject(what("mayor in June", "the bases"));
	expect(readBriefQuestion("tanks and ships")).toBeNull();
});

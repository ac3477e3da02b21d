import { expect, test } from "vitest";
import { readAnswerType } from "#src/core/question/read-answer-type.ts";

function check(question: string, expected: string): void {
	const { type, focus } = readAnswerType(question);
	expect([type, ...(focus === null ? [] : [focus])].join(" ")).toBe(expected);
}

test.each([
	["Who opened the bridge?", "person"],
	["who built the dam", "person"],
	["Which minister resigned?", "person minister"],
	["What largely shaped the coast?", "thing"],
	["Which company sold the barge?", "name company"],
	["When did the ferry sink?", "time"],
	["when's the vote?", "time"],
	["What year did the mill close?", "time year"],
	["Where did the train stop?", "place"],
	["which countries has the choir toured", "place countries"],
	["How long did the strike last?", "duration"],
	["how many years was he in prison?", "duration years"],
	["How many fire engines were sent?", "count engines"],
	["regatta entries total", "count total"],
	["How much did the bridge cost?", "amount"],
	["What percentage of the votes were cast by post?", "amount percentage"],
	["How far is the farm from the river?", "measure"],
	["top speed of the tram", "measure speed"],
	["Why did the school close?", "reason"],
	["How was the fire put out?", "manner"],
	["Who is Ahmed Taha?", "definition Ahmed Taha"],
	["whos mary jones", "definition mary jones"],
	["What is HTS?", "definition HTS"],
	["Where is Douma?", "place Douma"],
	["Who is the chancellor of Austria?", "person"],
	["What did the council do?", "clause"],
	["what happened to the bridge", "clause"],
	["What is the tower called?", "name"],
	["Which company owns the mine?", "name company"],
	["What type of stone was used?", "thing stone"],
	["What did Moscow gain?", "thing"],
	["Name one town that was flooded.", "place town"],
	["largest shareholder in the pier", "person shareholder"],
	["Is the road open?", "yes-no"],
	["harbour bridge opening", "any"],
	["", "any"],
	["?", "any"],
])("readAnswerType() reads “%s” as %s", check);

test("readAnswerType() reads the part that asks behind a clause with “when”", () => {
	check("When the dam broke, who was in charge?", "person");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { readFrame } from "#src/core/question/frame/read-frame.ts";

function check(question: string, expected: string): void {
	const { type, focus } = readFrame(question);
	expect([type, ...(focus === null ? [] : [focus])].join(" ")).toBe(expected);
}

test.each([
	["Who opened the bridge?", "person"],
	["who built the dam", "person"],
	["Which minister resigned?", "person minister"],
	["which of the ministers resigned", "person ministers"],
	["What largely shaped the coast?", "thing"],
	["Which company sold the barge?", "name company"],
	["which shipping company sold the barge", "name company"],
	["When did the ferry sink?", "time"],
	["when's the vote?", "time"],
	["What year did the mill close?", "time year"],
	["in what year did the mill close", "time year"],
	["from what date are dogs allowed", "time date"],
	["what dates did the fair run", "time dates"],
	["Where did the train stop?", "place"],
	["which countries has the choir toured", "place countries"],
	["Which US state has the longest pier?", "place state"],
	["How long did the strike last?", "duration"],
	["How long is the pier in metres?", "measure"],
	["how many years was he in prison?", "duration years"],
	["for how many years did the mill run", "duration years"],
	["How many fire engines were sent?", "count engines"],
	["how many more fire engines came", "count engines"],
	["how many of the old barges sank", "count barges"],
	["how many drowned in the flood", "count"],
	["regatta entries total", "count total"],
	["number of injured", "count number"],
	["How much did the bridge cost?", "amount"],
	["by how much did rents rise", "amount"],
	["What percentage of the votes were cast by post?", "amount percentage"],
	["How far is the farm from the river?", "measure"],
	["at what age can sailors retire", "measure age"],
	["top speed of the tram", "measure speed"],
	["size of the fleet", "measure size"],
	["Why did the school close?", "reason"],
	["how come the school closed", "reason"],
	["What was the tunnel dug for?", "reason"],
	["How was the fire put out?", "manner"],
	["to what extent did the dam help", "manner"],
	["Who is Ahmed Taha?", "definition Ahmed Taha"],
	["whos mary jones", "definition mary jones"],
	["who is anna holly", "definition anna holly"],
	["What is HTS?", "definition HTS"],
	["What does the NHS stand for?", "definition NHS"],
	["Where is Douma?", "place Douma"],
	["wheres the new depot", "place new depot"],
	["where was the mayor born", "place"],
	["Who is the chancellor of Austria?", "person"],
	["What did the council do?", "clause"],
	["what happened to the bridge", "clause"],
	["what is happening at the harbour", "clause"],
	["What is the tower called?", "name"],
	["What are the names of the ferries?", "name ferries"],
	["name of the mayor's dog", "name name"],
	["What type of stone was used?", "thing stone"],
	["which coastal power did the island break away from", "thing power"],
	["what rank did the pilot hold", "thing rank"],
	["What did Moscow gain?", "thing"],
	["What was one of the reasons for the strike?", "reason reasons"],
	["Name one town that was flooded.", "place town"],
	["largest shareholder in the pier", "person shareholder"],
	["marys chess partner?", "person partner"],
	["average bread price per loaf?", "amount price"],
	["max yearly fee by household", "amount fee"],
	["smallest deposit for the account", "amount deposit"],
	["ferry fire year", "time year"],
	["Is the road open?", "yes-no"],
	["is it true that the road is open", "yes-no"],
	["could you pls check whether the road is open", "yes-no"],
	["did the mayor say when the bridge opens", "time"],
	["did the train stop when it snowed", "yes-no"],
	["the pact which ended the war was signed when", "time"],
	["WHO OPENED THE BRIDGE", "person"],
	["HOW MANY FIRE ENGINES WERE SENT", "count ENGINES"],
	["What Did The Council Do", "clause"],
	["harbour bridge opening", "any"],
	["", "any"],
	["?", "any"],
])("readFrame() reads “%s” as asking for %s", check);

test.each([
	["what do we know about the lighthouse", "any lighthouse"],
	["tell me about the ferry strike please", "any ferry strike"],
	["anything on the ferry strike?", "any ferry strike"],
	["what about the harbour master", "any harbour master"],
	["what about the bridge is new", "thing"],
	["what do we know about how many came", "count"],
])("readFrame() reads “%s” as a request for whatever is told: %s", check);

test.each([
	["hello, could you look up which crew won the race? thanks", "which crew won the race"],
	["can you please tell me who runs the ferry", "who runs the ferry"],
	["who runs the ferry, if possible. many thanks", "who runs the ferry"],
	["wich crew won", "which crew won"],
	["how come the pier closed", "why the pier closed"],
	["anything on the ferry strike?", "the ferry strike"],
	["what sort of stone was used", "what of stone was used"],
	["in what year did the mill close", "in what did the mill close"],
	["what year", "what"],
])("readFrame() searches for “%s” by “%s”", (question, searched) => {
	expect(readFrame(question).searched).toBe(searched);
});

test("readFrame() reads the part that asks behind a clause of time", () => {
	check("When the dam broke, who was in charge?", "person");
	check("when the dam broke who was in charge", "person");
});

test("readFrame() reads whatever is typed", () => {
	const word = fc.constantFrom(
		..."who what how many when did is the of us Who in year not mayor's , ? 3 away".split(" "),
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(word, fc.string())), (words) => {
			const { slot, type } = readFrame(words.join(" "));
			expect([typeof slot, typeof type]).toEqual(["string", "string"]);
		}),
	);
});

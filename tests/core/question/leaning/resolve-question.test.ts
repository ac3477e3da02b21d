import { expect, test } from "vitest";
import { type Conversation, NEW_CONVERSATION } from "#src/core/question/conversation.ts";
import { resolveQuestion } from "#src/core/question/leaning/resolve-question.ts";

function conversation(known: Partial<Conversation>): Conversation {
	const people = known.speaker ? [known.speaker] : [];
	return { ...NEW_CONVERSATION, article: "trains", paragraph: 3, people, ...known };
}

const said = conversation({
	speaker: "Ann Lee",
	topic: "the late train",
	question: "what did Ann Lee say about the late train",
});
const counted = conversation({ topic: "trains were late", question: "how many trains were late" });
const placed = conversation({ topic: "Porto", question: "where is Porto" });
const looked = conversation({ topic: "the bridges", question: "the bridges" });
const moved = conversation({ speaker: "Ann Lee", topic: "Lee live", question: "where did Lee live" });
const named = conversation({ topic: "Porto Rail buy", question: "what did Porto Rail buy last year" });
const isQuoted = (name: string) => name === "Bob Hill";

test.each([
	["and what did he say about the bases?", said, "what did Ann Lee say about the bases", "Ann Lee", "the bases"],
	["who is that?", said, "who is Ann Lee", "Ann Lee", null],
	["who's she again", said, "who is Ann Lee", "Ann Lee", null],
	["who is this man?", said, "who is Ann Lee", "Ann Lee", null],
	["what did that woman promise?", said, "what did Ann Lee promise", "Ann Lee", null],
	["what about the buses?", said, "what did Ann Lee say about the buses", "Ann Lee", "the buses"],
	["and about Bob Hill?", said, "what did Ann Lee say about Bob Hill", "Ann Lee", "Bob Hill"],
	["and Bob Hill?", said, "what did Bob Hill say about the late train", "Bob Hill", "the late train"],
	["and Bob Hill?", moved, "where did Bob Hill live", "Bob Hill", null],
	["what else did she say?", said, "what did Ann Lee say", "Ann Lee", null],
	["anything else about the strike", said, "what did Ann Lee say about the strike", "Ann Lee", "the strike"],
	["when?", said, "when the late train", null, "the late train"],
	["and why was that?", said, "why the late train", null, "the late train"],
	["why did he do it?", said, "why the late train", null, "the late train"],
	["what for?", said, "why the late train", null, "the late train"],
	["what year was that", said, "what year was the late train", null, "the late train"],
	["from whom?", said, "from whom the late train", null, "the late train"],
	["what is her job", said, "what is Ann Lee’s job", "Ann Lee", null],
	["did they mention strikes?", said, "did Ann Lee mention strikes", "Ann Lee", null],
	["and buses?", counted, "how many buses were late", null, "buses"],
	["where did they go", counted, "where did the trains go", null, "trains"],
	["what did they cost", looked, "what did the bridges cost", null, "the bridges"],
	["who lives there?", placed, "who lives in Porto", null, "Porto"],
	["how old is it?", placed, "how old is Porto", null, "Porto"],
	["and from Porto?", counted, "how many trains were late from Porto", null, "from Porto"],
	["and Lisbon?", placed, "where is Lisbon", null, "Lisbon"],
	["how many of them?", said, "how many was the late train", null, "the late train"],
	["and in 2015?", counted, "how many trains were late in 2015", null, "in 2015"],
	["and this year?", named, "what did Porto Rail buy this year", null, "this year"],
	["what about May 2002", named, "what did Porto Rail buy May 2002", null, "May 2002"],
	["same for Faro Rail?", named, "what did Faro Rail buy last year", null, "Faro Rail"],
	["is it the same in Lisbon?", placed, "where is Lisbon", null, "Lisbon"],
	["and for the Faro Rail?", named, "what did the Faro Rail buy last year", null, "the Faro Rail"],
	["what about Bob Hill?", placed, "what did Bob Hill say", "Bob Hill", null],
	[
		"and Lisbon?",
		conversation({ topic: "Ole al-Faro", question: "who is Ole al-Faro" }),
		"who is Lisbon",
		null,
		"Lisbon",
	],
	[
		"who runs it?",
		conversation({ question: "how many trains did Porto Rail buy" }),
		"who runs Porto Rail",
		null,
		"Porto Rail",
	],
	["who owns it?", named, "who owns Porto Rail", null, "Porto Rail"],
])("resolveQuestion() completes %j", (question, before, whole, speaker, topic) => {
	const [first] = resolveQuestion(question, before, isQuoted);
	expect(first).toMatchObject({ question: whole, understood: { speaker, topic }, article: "trains", except: null });
});

test.each([
	["who said that?", "who said the late train", null],
	["says who?", "who said the late train", null],
	["who told you that", "who said the late train", null],
	["who reported on it?", "who said the late train", null],
	["whose words are those?", "who said the late train", null],
	["did anyone say that?", "who said the late train", null],
	["did she really say that?", "what did Ann Lee say about the late train", "Ann Lee"],
	["did Bob Hill say so", "what did Bob Hill say about the late train", "Bob Hill"],
])("resolveQuestion() takes %j for a question after the words shown last", (question, whole, speaker) => {
	const [first] = resolveQuestion(question, said, isQuoted);
	expect(first).toMatchObject({ question: whole, understood: { speaker }, article: "trains", near: "same" });
});

test("resolveQuestion() takes nobody for a woman whose name is that of a man, where another may be meant", () => {
	const met = { ...said, people: ["Peter Fox", "Bo Marsh", "Ann Lee"] };
	const asked = (question: string) => resolveQuestion(question, met, isQuoted).map((it) => it.question);
	expect(asked("how old is she?")).toEqual(["how old is Ann Lee", "how old is Bo Marsh"]);
	expect(asked("who is he?")).toEqual(["who is Peter Fox", "who is Bo Marsh"]);
	const alone = resolveQuestion("who is he?", { ...said, people: ["Ann Lee"] }, isQuoted);
	expect(alone).toMatchObject([{ question: "who is Ann Lee" }]);
});

test("resolveQuestion() asks for others than the last speaker", () => {
	const [first] = resolveQuestion("who else?", said, isQuoted);
	expect(first).toMatchObject({ question: "who said the late train", except: "Ann Lee" });
});

test("resolveQuestion() asks for others than the last words", () => {
	const [first] = resolveQuestion("what else?", said, isQuoted);
	expect(first).toMatchObject({ question: "what did Ann Lee say", isElse: true });
});

test("resolveQuestion() gives what else a question may mean, the likeliest first", () => {
	const met = { ...said, people: ["Bo Marsh", "Cy Poe"] };
	const asked = (question: string) => resolveQuestion(question, met, isQuoted).map((it) => it.question);
	expect(asked("how old is he?")).toEqual(["how old is Bo Marsh", "how old is Cy Poe"]);
	expect(asked("and Bob Hill?")).toEqual([
		"what did Bob Hill say about the late train",
		"what did Bob Hill say",
		"what did Ann Lee say about Bob Hill",
		"Bob Hill",
	]);
});

test("resolveQuestion() leaves open what is not known, and looks beside the last answer", () => {
	const [first] = resolveQuestion("who let him go?", conversation({ question: "did it rain" }), isQuoted);
	expect(first).toMatchObject({ question: "who let him go", understood: null, article: "trains", near: "first" });
});

test.each([
	["who said Russia is an enemy?", said],
	["what did Hassan say about the army?", said],
	["When did Syria gain independence?", said],
	["who said that it was over?", said],
	["is there any news of the strike?", placed],
	["when did it rain?", placed],
	["who wrote the report on the dam?", said],
])("resolveQuestion() leaves %j as it is", (question, before) => {
	const readings = resolveQuestion(question, before, isQuoted);
	expect(readings).toMatchObject([{ question, understood: null, article: null, except: null, near: "never" }]);
});

test.each(["when?", "who is that?", "and what did he say?", "and the bases?", "who else?"])(
	"resolveQuestion() leaves %j as it is where nothing was said before",
	(question) => expect(resolveQuestion(question, NEW_CONVERSATION, isQuoted)).toMatchObject([{ question }]),
);

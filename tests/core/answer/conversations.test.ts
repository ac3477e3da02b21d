import { expect, test } from "vitest";
import type { Answer } from "#src/core/answer/answer.ts";
import { openArchive } from "#src/core/answer/archive.ts";
import { textOf } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import type { Conversation } from "#src/core/question/conversation.ts";
import { makeArticle } from "../made-articles.ts";

const bridge = makeArticle(
	[
		"The old bridge at Tarn was closed by engineer Mia Holm in 2011.",
		"The mill at Ferrow burned down in 1987, and nobody was hurt.",
		"“The bridge was unsafe,” said Ana Diaz, a surveyor. “The river had eaten the piers,” Diaz said.",
		"“The town needs the bridge,” said Ben Okri, the mayor.",
	].join("\n\n"),
	{ id: "bridge", headline: "Bridge at Tarn" },
);
const flood = makeArticle("The flood at Lunt drowned the harvest in 2003, said Cy Poe, a farmer.", { id: "flood" });
const ask = createAsk(openArchive([bridge, flood]));

function talk(...questions: readonly string[]): Answer {
	let last = ask({ question: questions[0] ?? "" });
	for (const question of questions.slice(1)) {
		const conversation: Conversation = last.conversation;
		last = ask({ question, conversation });
	}
	return last;
}

function shown(answer: Answer): string | null {
	if (answer.kind !== "answered") return null;
	const [{ article, highlight }] = answer.citations;
	return highlight && textOf(article, highlight);
}

test.each([
	[["who closed the old bridge at Tarn?", "what year was that?"], "2011"],
	[["who closed the old bridge at Tarn?", "when?"], "2011"],
	[["what did Ana Diaz say about the bridge?", "what else did she say?"], "The river had eaten the piers,"],
	[["what did Ana Diaz say about the bridge?", "and Ben Okri?"], "The town needs the bridge"],
	[["what did Ana Diaz say about the bridge?", "who is she?"], "a surveyor"],
	[["what did Ana Diaz say about the bridge?", "thanks!", "who is that?"], "a surveyor"],
	[["what did Ana Diaz say about the bridge?", "what did she say on zeppelins?", "who is she?"], "a surveyor"],
])("ask() answers the last of %j", (questions, words) => {
	expect(shown(talk(...questions))).toContain(words.replace(/,$/, ""));
});

test.each([
	[["what did Ana Diaz say about the bridge?", "who said that?"], "The bridge was unsafe"],
	[["what did Ana Diaz say about the bridge?", "did she really say that?"], "The bridge was unsafe"],
	[["what did Ben Okri say?", "says who?"], "The town needs the bridge"],
	[["when did the mill at Ferrow burn?", "who said this: “The town needs the bridge”?"], "The town needs the bridge"],
	[["when did the mill at Ferrow burn?", '"The town needs the bridge" who said this'], "Ben Okri"],
	[
		["what did Ana Diaz say about the bridge?", "who is she?", "what else did she say?"],
		"The river had eaten the piers",
	],
	[["what did Ana Diaz say about the bridge?", "who is she?", "and Ben Okri?"], "The town needs the bridge"],
	[["when did the mill at Ferrow burn?", "who was the engineer?"], "Mia Holm"],
])("ask() answers the last of %j by what was shown, or by its article", (questions, words) => {
	expect(shown(talk(...questions))).toContain(words);
});

test("ask() does not take the words of somebody else for those of whom a question names", () => {
	expect(shown(talk("what did Ana Diaz say about the bridge?", "did Ben Okri say that?"))).not.toContain("unsafe");
});

test("ask() refuses a question of hardly a word that the article of the last answer does not answer", () => {
	expect(talk("who closed the old bridge at Tarn?", "who farmed?").kind).toBe("not-found");
	expect(talk("who closed the old bridge at Tarn?", "who farmed at Lunt?").conversation.article).toBe("flood");
});

test("ask() does not answer where somebody was born by the name of that person", () => {
	const echoing = talk("what did Ben Okri say?", "where was he born?");
	expect(shown(echoing) ?? "").not.toContain("Okri");
});

test("ask() refuses a bare question that nothing beside the last answer answers", () => {
	expect(talk("who closed the old bridge at Tarn?", "why did she do it?").kind).toBe("not-found");
});

test("ask() forgets the people of another article", () => {
	const { conversation } = talk("what did Ana Diaz say about the bridge?", "when was the harvest at Lunt drowned?");
	expect(conversation).toMatchObject({ article: "flood" });
	expect(conversation.people).not.toContain("Ana Diaz");
});

test("ask() knows the people of a conversation, the last first, and those whom a question names", () => {
	const asked = talk("what did Ana Diaz say about the bridge?", "and Ben Okri?").conversation;
	expect(asked.people).toEqual(["Ben Okri", "Ana Diaz"]);
	expect(talk("did the mayor Okri close the bridge at Tarn in 2011?").conversation.people).toContain("Ben Okri");
});

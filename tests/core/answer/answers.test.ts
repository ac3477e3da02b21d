import { expect, test } from "vitest";
import type { Answer } from "#src/core/answer/answer.ts";
import { openArchive } from "#src/core/answer/archive.ts";
import { textOf } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import type { Conversation } from "#src/core/question/conversation.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { makeArticle } from "../made-articles.ts";

const { articles } = loadCorpus("corpus");
const ask = createAsk(openArchive(articles));

function highlights(answer: Answer): readonly string[] {
	if (answer.kind !== "answered") return [];
	return answer.citations.map(({ article, highlight }) => (highlight ? textOf(article, highlight) : ""));
}

function speakers(answer: Answer): readonly (string | null)[] {
	if (answer.kind !== "answered") return [];
	return answer.citations.map(({ article, quotation }) =>
		quotation?.speaker ? textOf(article, quotation.speaker.name) : null,
	);
}

// Questions about somebody's words: the question, the words that answer, and who said them.
test.each([
	["who said Russia is an enemy?", "For us, Russia is an enemy.", "Ahmed Taha"],
	["who said rusia is an enmy", "For us, Russia is an enemy.", "Ahmed Taha"],
	["who said in spite of Russia they were back home", "We are back home in spite of Russia", "Ahmed Taha"],
	[
		"who said “We did not have the experience of Russia”?",
		"We did not have the experience of Russia",
		"the Patriarch of the Syriac Orthodox Church",
	],
	[
		"who accused the regime of war crimes?",
		"accused the regime and Russia of committing war crimes",
		"the United Nations and human rights groups",
	],
	[
		"who denied that, and said they only targeted jihadist groups?",
		"it only targeted jihadist groups like IS or al-Qaeda",
		"The Kremlin",
	],
	["what did Taha say about Russia’s crimes?", "Russia’s crimes here were indescribable", "Ahmed Taha"],
	[
		"What did Ignatius Aphrem II say about the Russians?",
		"The Russians were here for their own benefits and goals",
		"Ignatius Aphrem II",
	],
	["what did lavrof say about damascus", "Damascus was just weeks away from being overrun by rebels", "Sergey Lavrov"],
	[
		"what did Russia's foreign minister say about Damascus",
		"Damascus was just weeks away from being overrun by rebels",
		"Sergey Lavrov",
	],
	["Sharaa on relations", "relations between the two countries as “strategic”", "Ahmed al-Sharaa"],
	["any quotes from Nebenzia on refugees?", "to allow Syrian refugees to return home", "Vassily Nebenzia"],
	[
		"did Hassan say anything about Eastern Bloc weapons?",
		"the Syrian army has been armed with Eastern Bloc weapons",
		"Turki al-Hassan",
	],
])("ask() answers %j from the words of the speaker", (question, words, speaker) => {
	const answer = ask({ question });
	expect(highlights(answer)[0]).toContain(words);
	expect(speakers(answer)[0]).toBe(speaker);
});

// Questions about a fact, one of each kind: the question, words of the highlight, and the number of the paragraph.
test.each([
	["who besieged rebel-held areas?", "regime forces", 16],
	["who is Vassily Nebenzia?", "Moscow’s UN envoy", 38],
	["what is Bab Touma", "ancient Christian quarter of Damascus", 24],
	["when did Moscow enter the conflict", "2015", 6],
	["where is the Hmeimim air base", "Mediterranean coast", 9],
	["how many weapons did Moscow test?", "320", 8],
	["how much of the debt did Putin write off?", "73%", 36],
	["how long are the leases on the bases?", "49-year", 9],
	["how far is Douma from Damascus?", "six miles", 3],
	["which country did the nation gain independence from?", "France", 35],
	["why did Ahmed Taha take up arms?", "brutal suppression of protests", 4],
	["what did Moscow offer Assad and his family?", "refuge", 10],
	["Syrian refugees return home", "Syrian refugees to return home", 38],
	["did Russia negotiate ceasefires?", "Russia also negotiated ceasefires", 17],
	["“this allowed the Kremlin to rapidly expand its influence”", "expand its influence in Africa", 9],
	["how many tnaks did Syria receive", "5,000", 34],
] as const)("ask() answers %j from the sentence", (question, words, paragraph) => {
	const answer = ask({ question });
	expect(highlights(answer)[0]).toContain(words);
	expect(answer.passages[0]?.paragraph.number).toBe(paragraph);
});

test("ask() does not take what is told of somebody for an answer to something else about them", () => {
	const answer = ask({ question: "when was Ahmed Taha christened?" });
	expect(answer).toMatchObject({ kind: "not-found", reason: "closest", unknownWords: ["christened"] });
});

test("ask() gives all that a speaker says where no topic is asked for, in the order of the article", () => {
	const answer = ask({ question: "What did Ahmed Taha say?" });
	expect(speakers(answer)).toEqual(["Ahmed Taha", "Ahmed Taha", "Ahmed Taha"]);
	expect(highlights(answer).at(-1)).toBe("For us, Russia is an enemy.");
});

test("ask() gives each of two speakers who say the same, once", () => {
	const two = createAsk(
		openArchive([
			makeArticle("“The bridge is not safe,” Ann Lee said.", { id: "one" }),
			makeArticle("“The bridge is not safe,” Bob Hill told the town.", { id: "two" }),
		]),
	);
	expect(speakers(two({ question: "who said the bridge is not safe?" })).toSorted()).toEqual(["Ann Lee", "Bob Hill"]);
});

test("ask() shows a denied statement as denied and never as a claim", () => {
	const denied = createAsk(openArchive([makeArticle("Ann Lee denied that the bridge was unsafe.")]));
	const answer = denied({ question: "what did Ann Lee say about the bridge?" });
	expect(answer.kind === "answered" && answer.citations[0].quotation?.stance).toBe("denied");
});

test.each([
	["who said zebras eat zeppelins?", "closest", null],
	["zebra zeppelin", "no-match", null],
	["what did Lavrov say about Ukraine?", "speaker-silent", "Sergey Lavrov"],
	["what did Nebenzia say about the naval base?", "speaker-silent", "Vassily Nebenzia"],
	["what did Bashar al-Assad say about his family?", "speaker-silent", "Bashar al-Assad"],
	["what did Putin say about Ukraine?", "speaker-silent", "Putin"],
	["what did Mr Kremlin Aleppo say about zebras?", "closest", null],
	["who said that Libya is an enemy?", "closest", null],
])("ask() refuses %j", (question, reason, speaker) => {
	const answer = ask({ question });
	expect(answer).toMatchObject({ kind: "not-found", reason, speaker });
	expect(answer.confidence).toBeLessThan(0.5);
});

test("ask() names unknown words without the frame of the question", () => {
	const answer = ask({ question: "did Lavrov comment on zeppelins?" });
	expect(answer.kind === "not-found" && answer.unknownWords).toEqual(["zeppelins"]);
});

test("ask() answers from one speaker alone where one is given", () => {
	const answer = ask({ question: "Russia", speaker: "Taha" });
	expect(new Set(speakers(answer))).toEqual(new Set(["Ahmed Taha"]));
	expect(ask({ question: "tanks", speaker: "Taha" }).kind).toBe("not-found");
});

function talk(questions: readonly string[]): readonly Answer[] {
	let conversation: Conversation | undefined;
	return questions.map((question) => {
		const answer = ask({ question, conversation });
		conversation = answer.conversation;
		return answer;
	});
}

test("ask() carries a speaker through three turns", () => {
	const [first, second, third] = talk([
		"who said Russia is an enemy?",
		"and what did he say about the regime?",
		"who is that?",
	]);
	expect(first?.understood).toBeNull();
	expect(second?.understood).toEqual({ speaker: "Ahmed Taha", topic: "the regime" });
	expect(second && highlights(second)[0]).toContain("We are back home in spite of Russia");
	expect(third?.understood).toEqual({ speaker: "Ahmed Taha", topic: null });
	expect(third && highlights(third)[0]).toContain("a rebel commander in Douma");
});

test("ask() carries a topic to a bare question word", () => {
	const [, second] = talk(["How many tanks did Syria receive?", "when?"]);
	expect(second && highlights(second)[0]).toContain("Between 1956 and 1991");
});

test("ask() starts anew where a question stands on its own", () => {
	const [, second] = talk(["who said Russia is an enemy?", "what did Lavrov say about Damascus?"]);
	expect(second?.understood).toBeNull();
	expect(second && speakers(second)).toEqual(["Sergey Lavrov"]);
});

test("ask() answers what somebody promised with nobody else's words", () => {
	const pier = makeArticle("“We are not promising what we cannot sail,” said Tobias Renn.\n\nPutin came by sea.");
	expect(createAsk(openArchive([pier]))({ question: "what did Putin promise?" }).kind).toBe("not-found");
	expect(createAsk(openArchive([pier]))({ question: "what did Renn promise?" }).kind).toBe("answered");
});

test.each([
	["who runs the old ferry?", "Rosa Alvarez"],
	["who is the captain of the ferry?", "Rosa Alvarez"],
	["who commented on the long winter?", "We will rest for a month after the long winter"],
])("“%s” is answered by “%s”, though who it is says something there", (question, expected) => {
	const ferry = makeArticle(
		"“We will rest for a month after the long winter,” said Rosa Alvarez, the captain, who runs the old ferry.",
	);
	expect(highlights(createAsk(openArchive([ferry]))({ question }))).toEqual([expected]);
});

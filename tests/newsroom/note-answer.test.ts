import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { noteAnswer } from "#src/newsroom/note-answer.ts";
import type { Counted } from "#src/newsroom/tally.ts";
import { UNCOUNTED } from "#src/newsroom/tally.ts";
import { makeArticle } from "../core/made-articles.ts";
import { makeNewsroom } from "../slack/made-newsroom.ts";

const FLOOD = makeArticle("“It rained for a week,” said Marta Quill, the mayor of Porto.", { id: "flood" });
const ask = createAsk(openArchive([FLOOD]));
const NOTED = { platform: "slack", surface: "mention", took: 12 };

function makeOffice(keepsQuestions: boolean) {
	const counted: Counted[] = [];
	const tally = { ...UNCOUNTED, answered: (it: Counted) => void counted.push(it) };
	return { counted, ...makeNewsroom({ keepsQuestions, tally }) };
}

test("noteAnswer() logs and counts an answer without a word of it", async () => {
	const { newsroom, told, counted } = makeOffice(true);
	noteAnswer(newsroom, NOTED, ask({ question: "what did Marta Quill say?" }));
	expect(counted).toEqual([{ ...NOTED, outcome: "answered" }]);
	expect(told.lines).toEqual([
		{ level: "info", fields: { ...NOTED, outcome: "answered" }, message: "Question answered" },
	]);
	expect(await newsroom.state.unanswered.list("")).toEqual([]);
});

test("noteAnswer() keeps what nothing answers, with whose words were asked for", async () => {
	const { newsroom, told } = makeOffice(true);
	noteAnswer(newsroom, NOTED, ask({ question: "did the tunnel open?" }));
	noteAnswer(newsroom, { ...NOTED, speaker: "Ines Holm" }, ask({ question: "tunnel", speaker: "Ines Holm" }));
	noteAnswer(newsroom, NOTED, ask({ question: "summarise the tunnel" }));
	const kept = await newsroom.state.unanswered.list("");
	expect(kept.map(({ question, speaker, platform }) => ({ question, speaker, platform }))).toEqual([
		{ question: "did the tunnel open?", speaker: null, platform: "slack" },
		{ question: "tunnel", speaker: "Ines Holm", platform: "slack" },
	]);
	expect(JSON.stringify(told.lines)).not.toMatch(/tunnel|Holm/);
});

test("noteAnswer() keeps nothing where the settings do not say so, nor while articles are read", async () => {
	const off = makeOffice(false);
	noteAnswer(off.newsroom, NOTED, ask({ question: "did the tunnel open?" }));
	expect(await off.newsroom.state.unanswered.list("")).toEqual([]);
	const on = makeOffice(true);
	const answer = ask({ question: "did the tunnel open?" });
	const searched = { ...answer.searched, reading: { done: 1, of: 2 } };
	noteAnswer(on.newsroom, NOTED, { ...answer, searched });
	expect(await on.newsroom.state.unanswered.list("")).toEqual([]);
});

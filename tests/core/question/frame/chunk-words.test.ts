import { expect, test } from "vitest";
import { textOfWords } from "#src/core/question/frame/chunk.ts";
import { chunkWords } from "#src/core/question/frame/chunk-words.ts";
import { classifyWords } from "#src/core/question/frame/classify-words.ts";
import { splitWords } from "#src/core/question/frame/split-words.ts";
import { readQuestionWords } from "#src/core/question/question-words.ts";

function classify(question: string) {
	return classifyWords(splitWords(readQuestionWords(question)));
}

test.each([
	["whats the height", "asking be determiner noun"],
	["which works were sold", "asking noun be verb"],
	["which towns buy salt", "asking noun verb noun"],
	["what set was first", "asking noun be adverb"],
	["why cant the US pay", "asking modal determiner noun verb"],
	["did the old council annex Dover", "do determiner noun noun verb noun"],
	["why did the ferry not sail", "asking do determiner noun negation verb"],
	["who runs it", "asking verb pronoun"],
	["the us open", "determiner noun noun"],
	["a Doctor Who play", "determiner noun noun noun"],
	["when will Will May resign", "asking modal noun noun verb"],
	["12 of $3", "number preposition number"],
])("classifyWords() gives the words of “%s” the classes %s", (question, expected) => {
	expect(
		classify(question)
			.map(({ wordClass }) => wordClass)
			.join(" "),
	).toBe(expected);
});

test.each([
	[
		"how many more fire engines were sent to Leeds",
		"asking[how many more fire engines] verb[were sent] link[to] noun[Leeds]",
	],
	["which treaty grants the port a fleet", "asking[which treaty] noun[grants] noun[the port] noun[a fleet]"],
	["how much the ferry cost", "asking[how much] noun[the ferry cost]"],
	["a newly sunken barge, the last", "noun[a newly sunken barge] noun[the last]"],
	["whose fishing port closed", "asking[whose fishing port] verb[closed]"],
])("chunkWords() joins “%s” to %s", (question, expected) => {
	const words = classify(question);
	const chunks = chunkWords(words).map((chunk) => `${chunk.kind}[${textOfWords(words, chunk)}]`);
	expect(chunks.join(" ")).toBe(expected);
});

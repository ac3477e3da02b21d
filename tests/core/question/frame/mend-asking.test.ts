import { expect, test } from "vitest";
import { textOfWords } from "#src/core/question/frame/chunk.ts";
import { dropPoliteness } from "#src/core/question/frame/drop-politeness.ts";
import { mendAsking } from "#src/core/question/frame/mend-asking.ts";
import { readQuestionWords } from "#src/core/question/question-words.ts";

test.each([
	["waht did she open", "what did she open"],
	["wich town", "which town"],
	["wehn was it", "when was it"],
	["how mnay came", "how many came"],
	["closed becuase of rain", "closed because of rain"],
	["how come it closed", "why it closed"],
	["here were the hats", "here were the hats"],
	["Wht is a firm", "Wht is a firm"],
])("mendAsking() mends “%s” to “%s”", (typed, mended) => {
	expect(textOfWords(mendAsking(dropPoliteness(readQuestionWords(typed))))).toBe(mended);
});

test.each([
	["hi! can you please find out who won, thanks", "who won"],
	["who won, do you know?", "who won"],
	["thanks", "thanks"],
	["is it true that she won", "whether she won"],
])("dropPoliteness() leaves of “%s” the words “%s”", (typed, left) => {
	expect(textOfWords(dropPoliteness(readQuestionWords(typed)))).toBe(left);
});

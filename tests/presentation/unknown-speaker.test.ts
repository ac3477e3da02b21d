import { expect, test } from "vitest";
import { explainUnknownSpeaker } from "#src/presentation/unknown-speaker.ts";

test.each([
	[[], "Nobody by the name “LAVROF” is quoted in the articles."],
	[["Sergey Lavrov", "Ana"], "Nobody by the name “LAVROF” is quoted in the articles; near: SERGEY LAVROV, ANA."],
])("explainUnknownSpeaker() with %j near", (near, expected) => {
	expect(explainUnknownSpeaker("Lavrof", near, (words) => words.toUpperCase())).toBe(expected);
});

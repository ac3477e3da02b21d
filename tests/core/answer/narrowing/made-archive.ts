import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { makeArticle } from "../../made-articles.ts";

function paragraphs(...texts: readonly string[]): string {
	return texts.join("\n\n");
}

const may = makeArticle(
	paragraphs(
		"The dam was opened in 2015 by the king.",
		"“The dam will hold,” said Ann Lee, the mayor.",
		"Bob Hill, an engineer, said the dam has 20 cracks.",
	),
	{ id: "may", headline: "Dam", published: "2024-05-03", byline: "Jane Doe", section: "Business" },
);
const june = makeArticle(
	"“The dam needs work,” said Ann Lee, the mayor. It has 30 cracks.\n\n“We lost the match,” said Carl Voss.",
	{ id: "june", headline: "Dam in June", published: "2024-06-10T09:00:00Z", byline: "By Tom Roe", section: "News" },
);
const march = makeArticle(
	paragraphs(
		"“The dam is gone,” Ann Lee said on Monday.",
		"The dam has 45 cracks, Bob Hill told reporters.",
		"“The dam was never safe,” said Eve Moss, a teacher.",
	),
	{ id: "march", headline: "Dam in March", published: "2025-03-02", byline: "Jane Doe", section: "Sport" },
);
const undated = makeArticle("“The dam is old,” said Ann Lee.", { id: "undated", headline: "Undated dam" });

/** Four articles on a dam, one of which has no date and no author. */
export const archive = openArchive([march, may, undated, june]);
export const ask = createAsk(archive);

import { expect, test } from "vitest";
import { parseClauses } from "#src/core/quotation/clause/parsed.ts";
import { findMarked } from "#src/core/quotation/text/quotation-marks.ts";
import { readMarked, spanOf } from "#src/core/quotation/text/reading.ts";
import { splitWords } from "#src/core/quotation/text/words.ts";
import { makeArticle } from "../../made-articles.ts";

// Rows give the verb, its subject, and the kind of its clause.
test.each<readonly [string, string, string | null, string]>([
	["Ann Lee said it rained.", "said", "Ann Lee", "main"],
	["Ann Lee said it rained.", "rained", "it", "reported"],
	["Ann Lee, 40, of Ely, Kent, said it rained.", "said", "Ann Lee", "main"],
	["Ann Lee, whose roof leaked, said it rained.", "said", "Ann Lee", "main"],
	["The farmers, who grow most of the corn, said it rained.", "said", "The farmers", "main"],
	["Ann Lee, a teacher based in Kent, said it rained.", "said", "Ann Lee", "main"],
	["A guard who asked for tea because of the cold said it rained.", "said", "A guard", "main"],
	["A report released on Monday said it rained.", "said", "A report", "main"],
	["The mayor called it “rot,” and two cooks told the court it rained.", "told", "two cooks", "main"],
	["The firm said it sold the mill and said it was glad.", "was", "it", "reported"],
	["The gate was shut after clerks of the shop said he ran.", "said", "clerks of the shop", "subordinate"],
	["While the crowd shouted, Ann Lee said it rained.", "said", "Ann Lee", "main"],
	["Had Ann Lee said it rained, we would know.", "said", "Ann Lee", "subordinate"],
	["The clip showed Ann Lee saying it rained.", "saying", "Ann Lee", "verbal"],
	["Ann Lee left the room, saying it rained.", "saying", "Ann Lee", "verbal"],
	["Speaking on Monday, Ann Lee said it rained.", "Speaking", "Ann Lee", "verbal"],
	["LEEDS (AP) — Ann Lee said it rained.", "said", "Ann Lee", "main"],
])("parseClauses() reads in %j of “%s” the subject %j, in a clause that is %s", (text, verb, subject, kind) => {
	const article = makeArticle(text);
	const reading = parseClauses(readMarked(article, splitWords(article), findMarked(article)));
	const at = reading.words.findIndex((word) => word.text === verb);
	const clause = reading.clauses.get(at);
	const span = clause?.subject ? spanOf(reading, clause.subject) : null;
	expect([span && text.slice(span.start, span.end), clause?.kind]).toEqual([subject, kind]);
});

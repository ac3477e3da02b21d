import { expect, test } from "vitest";
import { textOf } from "#src/core/article/article.ts";
import { findQuotations } from "#src/core/quotation/find-quotations.ts";
import { makeArticle } from "../../made-articles.ts";

// The last quotation of each text: who said it, and how that was read.
test.each<readonly [string, string | null, string | null]>([
	["“It rained,” grumbled Ann Lee.", "Ann Lee", "unlisted"],
	["“It rained,” fired back Ann Lee.", "Ann Lee", "unlisted"],
	["“It snowed,” said Bob Roy. “It rained!” thundered Ann Lee.", "Ann Lee", "unlisted"],
	["“It rained,” Ann Lee went on.", "Ann Lee", "unlisted"],
	["“It rained,” snapped back the baker, Ann Lee.", "Ann Lee", "inverted"],
	["Teachers, among them Ann Lee, said it rained all day.", "Teachers", "aside"],
	["Ann Lee, M.D., Ph.D., said it rained all day.", "Ann Lee", "aside"],
	["“It snowed,” said Bob Roy. Ann Lee was asked: “It rained in every town?” She left.", null, "agent"],
	["As Ann Lee put it, “it rained.”", "Ann Lee", "words"],
	["In the words of Ann Lee, “it rained.”", "Ann Lee", "words"],
	["Bob Roy was told by Ann Lee, “It rained.”", "Ann Lee", "agent"],
	["“It rained,” Bob Roy was told by Ann Lee.", "Ann Lee", "agent"],
	["Ann Lee was quoted as saying, “It rained.”", "Ann Lee", "verbal"],
	["“It rained” (Ann Lee, baker).", "Ann Lee", "signed"],
	["“It rained, and it will rain.” — Ann Lee, head of the mill", "Ann Lee", "signed"],
	["“It snowed,” said Bob Roy. Ann Lee was blunt. “It rained in every town.”", null, null],
	["“It snowed,” said Bob Roy. “It rained in every town of the county.”", "Bob Roy", "continued"],
	["“It snowed,” Bob Roy said, and his wife cut in. “It rained in every town.”", null, null],
	["Bob Roy told Tom Hale: “It snowed.” He replied: “It rained.”", null, "beside"],
	["Rules of the court said “it rained”.", "Rules of the court", "beside"],
	["The wind of the north said “it rained”.", null, "beside"],
	["Unlike Snowdon Bread, the mill was dry. Snowdon Bread said it rained all day.", "Snowdon Bread", "beside"],
	["He sang. Bob Roy sang. Ann Lee rose to her feet. “It rained in every town.” All left.", null, null],
])("findQuotations() reads the last quotation of %j as that of %j (%s)", (text, speaker, how) => {
	const article = makeArticle(text);
	const last = findQuotations(article).at(-1);
	expect(last?.content && /rained/.test(textOf(article, last.content))).toBe(true);
	expect(last?.speaker ? textOf(article, last.speaker.name) : null).toBe(speaker);
	expect(last?.evidence?.how ?? null).toBe(how);
});

test.each<readonly [string, string]>([
	["There was no bread, said Ann Lee, head of the bakers’ guild.", "There was no bread"],
	["Bob Roy told the cooks who filled the hall that the bread was gone.", "the bread was gone"],
	["The bread was gone, Ann Lee said while visiting the mill.", "The bread was gone"],
	["Tom Day, who denies the theft, has not been seen.", "the theft"],
	["Ann Lee said there were ten mills in the bay.", "there were ten mills in the bay"],
	["Ann Lee told the council that nobody wept.", "nobody wept"],
	["While some say the bread was gone, the mill was open.", "the bread was gone"],
	["According to Bob Roy, Ann Lee said: “The bread was gone.”", "The bread was gone."],
	["The harbour reported at least ten boats left the bay.", "at least ten boats left the bay"],
])("findQuotations() ends what is said in %j with its clause", (text, content) => {
	const article = makeArticle(text);
	for (const quotation of findQuotations(article)) expect(textOf(article, quotation.content)).toBe(content);
});

import { expect, test } from "vitest";
import { textOf } from "#src/core/article/article.ts";
import { findQuotations } from "#src/core/quotation/find-quotations.ts";
import { makeArticle } from "../../made-articles.ts";

test.each<readonly [string, string, string | null]>([
	["Ann Lee said the gate was shut.", "said", "Ann Lee"],
	["Ann Lee never said the gate was shut.", "unsaid", "Ann Lee"],
	["Ann Lee denies ever saying that the gate was shut.", "denied", "Ann Lee"],
	["Ann Lee denied having said “the gate was shut”.", "denied", "Ann Lee"],
	["Ann Lee denies that she told us the gate was shut.", "denied", "Ann Lee"],
	["Ann Lee refused to say that the gate was shut.", "unsaid", "Ann Lee"],
	["Ann Lee stopped short of saying the gate was shut.", "unsaid", "Ann Lee"],
	["Nobody at the mill said the gate was shut.", "unsaid", null],
	["Neither Ann Lee nor Bob Roy said the gate was shut.", "unsaid", null],
	["Not even Ann Lee said the gate was shut.", "unsaid", "Ann Lee"],
	["There is no proof that Ann Lee said “the gate was shut”.", "unsaid", "Ann Lee"],
	["It is unclear whether Ann Lee said the gate was shut.", "hypothetical", "Ann Lee"],
	["If only Ann Lee had said “the gate was shut”.", "hypothetical", "Ann Lee"],
	["Had Ann Lee said the gate was shut, we would know.", "hypothetical", "Ann Lee"],
	["Ann Lee did not deny that the gate was shut.", "unsaid", "Ann Lee"],
	["It is not true that Ann Lee said the gate was shut.", "unsaid", "Ann Lee"],
	["Ann Lee would say the gate was shut.", "hypothetical", "Ann Lee"],
	["A doctored clip showed Ann Lee saying the gate was shut.", "unsaid", "Ann Lee"],
	["Ann Lee asked whether the gate was shut.", "asked", "Ann Lee"],
	["Ann Lee is to tell the council that the gate was shut.", "hypothetical", "Ann Lee"],
	["Bob Roy expected Ann Lee to say the gate was shut.", "hypothetical", "Ann Lee"],
	["Ann Lee is due to say the gate was shut.", "hypothetical", "Ann Lee"],
	["The mayor was set to say the gate was shut.", "hypothetical", null],
	["Ann Lee rejected claims that the gate was shut.", "denied", "Ann Lee"],
	["Ann Lee dismissed Bob Roy’s claim that the gate was shut.", "denied", "Ann Lee"],
	["Ann Lee dismissed the claim that the gate was shut as “rubbish”.", "said", "Ann Lee"],
])("findQuotations() finds in %j words that are %s, of %j", (text, stance, speaker) => {
	const article = makeArticle(text);
	const found = findQuotations(article).filter(({ content }) => textOf(article, content).includes("the gate was shut"));
	expect(found.length).toBeGreaterThan(0);
	for (const quotation of found) {
		expect(quotation.stance).toBe(stance);
		expect(quotation.speaker && textOf(article, quotation.speaker.name)).toBe(speaker);
	}
});

test.each([
	"The cook asked not to be named.",
	"The cook denied soup to guests.",
	"The cooks who reported for work left.",
	"Far from saying the gate was shut, Ann Lee left.",
	"The cook slammed the mayor of the town.",
	"The cook pleaded guilty to two counts of theft.",
	"The firm recalled 2,000 ovens with bad doors.",
	"The town declared three days of mourning.",
	"The town declared a holiday and closed the gate where the mill is.",
	"The cook left, citing Bob Roy of the mill.",
	"Although “the gate” was shut, “the mill,” Bob Roy needed to bake bread.",
	"The cook continues to bake white bread.",
	"The cook wrote about the bread of the valley.",
	"The strong harvest report cheered the whole valley.",
	"The cook won 60 pledged votes of the guild.",
	"In a long speech on Monday, the cook added, to cheers.",
])("findQuotations() finds nothing in %j", (text) => expect(findQuotations(makeArticle(text))).toEqual([]));

import { expect, test } from "vitest";
import { textOf } from "#src/core/article/article.ts";
import { findQuotations } from "#src/core/quotation/find-quotations.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";

const TAHA = ["Ahmed Taha", "a rebel commander in Douma"];
const LAVROV = ["Sergey Lavrov", "Russia’s Foreign Minister"];
const SHARAA = ["Ahmed al-Sharaa", "Syria’s de facto leader"];
const HASSAN = ["Turki al-Hassan", "a defence analyst and retired Syrian army general"];
const NEBENZIA = ["Vassily Nebenzia", "Moscow’s UN envoy"];

// Read by hand: paragraph, kind, content, the speaker's name and description.
const EXPECTED = [
	[2, "indirect", "it is open to further cooperation", "their interim government", null],
	[3, "direct", "Russia’s crimes here were indescribable,", ...TAHA],
	[
		6,
		"indirect",
		"at the time of the intervention, Damascus was just weeks away from being overrun by rebels",
		...LAVROV,
	],
	[8, "indirect", "to have tested 320 different weapons in Syria", "Moscow", null],
	[
		12,
		"direct",
		"The Russians came to this country and helped the tyrants, oppressors, and invaders,",
		"Abu Hisham",
		null,
	],
	[13, "indirect", "it only targeted jihadist groups like IS or al-Qaeda", "The Kremlin", null],
	[
		14,
		"indirect",
		"the regime and Russia of committing war crimes",
		"the United Nations and human rights groups",
		null,
	],
	[
		15,
		"direct",
		"claiming hundreds of lives and reducing hospitals, schools and markets to rubble,",
		"a UN report",
		null,
	],
	[
		20,
		"direct",
		"We are back home in spite of Russia, in spite of the regime and all those who supported it,",
		...TAHA,
	],
	[21, "direct", "For us, Russia is an enemy.", ...TAHA],
	[23, "indirect", "they had little help from Moscow", "leaders of Syria’s Christian communities", null],
	[
		24,
		"direct",
		"We did not have the experience of Russia or anybody else from the outside world protecting us.",
		"the Patriarch of the Syriac Orthodox Church",
		null,
	],
	[25, "direct", "The Russians were here for their own benefits and goals,", "Ignatius Aphrem II", null],
	[27, "direct", "When they came in the beginning, they said: ‘We came here to help you,'", "a man called Assad", null],
	[27, "direct", "But instead of helping us, they destroyed Syria even more.", "a man called Assad", null],
	[28, "indirect", "he would not rule out allowing the Russians to stay", ...SHARAA],
	[28, "mixed", "relations between the two countries as “strategic”", ...SHARAA],
	[29, "mixed", "Russia “had much in common with our Syrian friends”", ...LAVROV],
	[
		31,
		"indirect",
		"Rebuilding Syria’s military will require either a completely new start or a continued reliance on " +
			"Russian supplies, which would mean at least some kind of relationship between the two countries",
		...HASSAN,
	],
	[32, "indirect", "Syria’s military cooperation with Moscow predates the Assad regime", ...HASSAN],
	[32, "indirect", "Virtually all the equipment it has was produced by the Soviet Union or Russia", ...HASSAN],
	[33, "direct", "From its inception, the Syrian army has been armed with Eastern Bloc weapons.", ...HASSAN],
	[
		34,
		"indirect",
		"Between 1956 and 1991 Syria received some 5,000 tanks, 1,200 fighter aircraft, 70 ships and many " +
			"other systems and weapons from Moscow worth over $26bn (£21bn)",
		"Russian estimates",
		null,
	],
	[
		38,
		"mixed",
		"recent events had marked a new phase in the history of what he called “brotherly Syrian people”",
		...NEBENZIA,
	],
	[
		38,
		"indirect",
		"Russia would provide both humanitarian aid and support for reconstruction to allow Syrian refugees to return home",
		...NEBENZIA,
	],
];

test("findQuotations() finds every quotation of the article and who said it", async () => {
	const { articles } = loadCorpus("corpus");
	const found = articles.flatMap((article) =>
		findQuotations(article).map(({ paragraph, kind, content, speaker }) => [
			paragraph,
			kind,
			textOf(article, content),
			speaker ? textOf(article, speaker.name) : null,
			speaker?.description ? textOf(article, speaker.description) : null,
		]),
	);
	expect(found).toEqual(EXPECTED);
});

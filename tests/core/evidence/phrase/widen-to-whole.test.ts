import { expect, test } from "vitest";
import { textOf } from "#src/core/article/article.ts";
import { chooseAnswers } from "#src/core/evidence/choose-sentence.ts";
import { readAskedPhrase } from "#src/core/evidence/phrase/asked-phrase.ts";
import { widenToWhole } from "#src/core/evidence/phrase/widen-to-whole.ts";
import { splitPhraseWords } from "#src/core/evidence/phrase/words/phrase-words.ts";
import { readFrame } from "#src/core/question/frame/read-frame.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { parseQuery } from "#src/core/search/query/query.ts";
import { rankPassages } from "#src/core/search/ranking/rank-passages.ts";
import { makeArticle } from "../../made-articles.ts";

function widen(text: string, phrase: string, question: string): string {
	const article = makeArticle(text);
	const query = parseQuery(indexArticles([article]), question);
	const weigh = { asked: query.rarity, rarityOf: () => 1 };
	const words = splitPhraseWords(article, { start: 0, end: text.length }, weigh);
	const start = text.indexOf(phrase);
	const first = words.findIndex((word) => word.start === start);
	const end = words.findIndex((word) => word.end === start + phrase.length) + 1;
	const wide = widenToWhole(words, { first, end }, readAskedPhrase(readFrame(question), query));
	return text.slice(words[wide.first]?.start, words[wide.end - 1]?.end);
}

const NOVA = "The shipping company North Line sold the barge.";
const DEEDS = "He wrote letters and deals for the port.";
const KELP = "The keeper asked for either a lower rent or a longer lease on the pier, and left.";

test.each([
	["Rosa Alvarez opened the pier.", "Alvarez", "who opened the pier", "Rosa Alvarez"],
	["She teaches at the University of Leeds.", "Leeds", "where does she teach", "the University of Leeds"],
	["They dug near Havre, France.", "Havre", "where did they dig", "Havre, France"],
	["They dug in Havre, France.", "France", "where did they dig", "Havre, France"],
	["It rang in June 2008 and later.", "2008", "when did it ring", "June 2008"],
	["It was worth $26 (£21) or so.", "£21", "how much was it worth", "$26 (£21)"],
	["It was worth $26 (£21) or so.", "$26", "how much was it worth", "$26 (£21)"],
	["They dug near Havre, but not for long.", "Havre", "where did they dig", "Havre"],
	[NOVA, "The shipping", "which company sold the barge", "The shipping company North Line"],
	["The band played “Sailing on Home,” by Kit.", "Home", "what song did the band play", "Sailing on Home"],
	["The letter takes up to two weeks.", "two weeks", "how long does the letter take", "up to two weeks"],
	["Children aged six to 13 came.", "six to 13", "how old were they", "aged six to 13"],
	["It ends by the end of the year.", "end of the year", "when does it end", "the end of the year"],
	["It led the 2022 edition.", "2022", "when did it lead", "2022"],
	[KELP, "a lower rent", "what did the keeper ask for", "either a lower rent or a longer lease on the pier"],
	[KELP, "either a lower rent", "what did he ask for", "either a lower rent or a longer lease on the pier"],
	[DEEDS, "letters", "what did he write", "letters and deals for the port"],
	["He opened a shop and the mill burned down.", "a shop", "what did he open", "a shop"],
	["Rosa and Kit left.", "Rosa", "who left", "Rosa"],
])("widenToWhole() makes in “%s” of “%s” for “%s” the words “%s”", (text, phrase, question, expected) => {
	expect(widen(text, phrase, question)).toBe(expected);
});

test.each([
	["The canal was closed by the flood, which largely shaped the coast.", "what largely shaped the coast", "flood"],
	["In Dover and Deal, the keepers stopped the boats.", "who stopped the boats", "keepers"],
	["The pier closed in Dover, according to Kit Marlow.", "where did the pier close", "Dover"],
	["The crew of the ferry and its keeper Maria Lopez came.", "who keeps the ferry", "Maria Lopez"],
	["The flood changed the town's old bridge for good.", "what did the flood change", "the town's old bridge"],
	["The ferry sank near Dover, Captain Kit Marlow said.", "where did the ferry sink", "Dover"],
	["Captain Kit Marlow found the chest near Dover.", "where was the chest found", "Dover"],
	["The town needs either a new bridge or a ferry.", "what does the town need", "either a new bridge or a ferry"],
])("chooseAnswers() finds in “%s” for “%s” words that hold “%s”", (text, question, expected) => {
	const index = indexArticles([makeArticle(text)]);
	const query = parseQuery(index, question);
	const hits = rankPassages(index, query, 20);
	const [best] = chooseAnswers(index, { query, hits, asked: readFrame(question) });
	const found = best?.phrase ? textOf(best.hit.passage.article, best.phrase) : "";
	expect(found).toContain(expected);
	expect(found.length).toBeLessThan(expected.length + 5);
});

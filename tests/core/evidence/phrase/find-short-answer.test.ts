import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf } from "#src/core/article/article.ts";
import { chooseAnswers } from "#src/core/evidence/choose-sentence.ts";
import { readFrame } from "#src/core/question/frame/read-frame.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { parseQuery } from "#src/core/search/query/query.ts";
import { rankPassages } from "#src/core/search/ranking/rank-passages.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { makeArticle } from "../../made-articles.ts";

const FERRY = [
	[
		"The harbour bridge was opened by Maria Lopez in March 1974. It cost about $3.2 million.",
		"The old pier is nearly 400 metres long.",
	].join(" "),
	["More than 1,600 schools asked for the guide. Anna Berg, director of the Port Museum, praised it."].join(" "),
	["The night ferry sank near Dover because the crew had left a door open. Three of the 14 sailors died."].join(" "),
	[
		"The choir has toured Spain, Norway and Peru. The tunnel was dug to carry water to the mills.",
		"The crew gave up the cargo in return for safe conduct to the coast, by night.",
		"The barge carried apples, coal and salt to the mill.",
		"Tora (Tidal Observation and Rescue Agency) runs the pier.",
		"The castle had control of the river and the road. The siege of the old fort lasted five years.",
		"Some 40 percent of the voters came.",
		"Then Berta Holm rebuilt the lighthouse.",
	].join(" "),
].join("\n\n");

const made = indexArticles([makeArticle(FERRY)]);
const corpus = indexArticles(loadCorpus("corpus").articles);

function choose(index: ReturnType<typeof indexArticles>, question: string) {
	const query = parseQuery(index, question);
	return chooseAnswers(index, {
		query,
		hits: rankPassages(index, query, 20),
		asked: readFrame(question),
	});
}

function check(index: ReturnType<typeof indexArticles>, question: string, expected: string | null): void {
	const [best] = choose(index, question);
	expect(best?.phrase ? textOf(best.hit.passage.article, best.phrase) : null).toBe(expected);
}

test.each([
	["who opened the harbour bridge", "Maria Lopez"],
	["When was the harbour bridge opened?", "March 1974"],
	["How much did the harbour bridge cost?", "about $3.2 million"],
	["How long is the old pier in metres?", "nearly 400 metres long"],
	["how many schools asked for the guide", "More than 1,600"],
	["Who is Anna Berg?", "director of the Port Museum"],
	["Why was the tunnel dug?", "to carry water to the mills"],
	["Where did the night ferry sink?", "Dover"],
	["which countries has the choir toured?", "Spain, Norway and Peru"],
	["How long did the siege of the old fort last?", "five years"],
	["What percentage of the voters came?", "Some 40 percent"],
	["What did the crew get in return for the cargo?", "safe conduct to the coast"],
	["what goods did the barge carry?", "apples, coal and salt"],
	["what does Tora stand for", "Tidal Observation and Rescue Agency"],
	["What did the castle have?", "control of the river and the road"],
	["who rebuilt the lighthouse?", "Berta Holm"],
	["harbour bridge", null],
])("chooseAnswers() finds for “%s” the words “%s”", (question, expected) => check(made, question, expected));

test.each([
	["Who is Ahmed Taha?", "a rebel commander in Douma"],
	["Where is Douma?", "six miles north-east of the capital Damascus"],
	["when did Taha take up arms against the regime?", "2011"],
	["In which year did Syria gain its independence?", "1946"],
])("chooseAnswers() finds in the corpus for “%s” the words “%s”", (question, expected) =>
	check(corpus, question, expected),
);

test("chooseAnswers() gives no phrase where the sentence holds nothing of the type", () => {
	check(indexArticles([makeArticle("The bridge was opened.")]), "When was the bridge opened?", null);
	expect(choose(made, "zebra")).toEqual([]);
});

test("chooseAnswers() keeps every phrase within its sentence and cuts no word, whatever is asked", () => {
	const words = FERRY.match(/[\p{L}\p{N}]+/gu) ?? [];
	const opening = fc.constantFrom(
		"who",
		"when",
		"where",
		"why",
		"how many",
		"how much",
		"what",
		"which town",
		"who is",
		"",
	);
	fc.assert(
		fc.property(opening, fc.array(fc.constantFrom(...words), { maxLength: 6 }), (first, rest) => {
			for (const { hit, sentence, phrase, fit } of choose(made, [first, ...rest].join(" "))) {
				expect(fit >= 0 && fit <= 1).toBe(true);
				if (!phrase) continue;
				const { text } = hit.passage.article;
				expect(phrase.start >= sentence.start && phrase.end <= sentence.end && phrase.start < phrase.end).toBe(true);
				expect(text.slice(phrase.start - 1, phrase.start + 1)).not.toMatch(/[\p{L}\p{N}]{2}/u);
				expect(text.slice(phrase.end - 1, phrase.end + 1)).not.toMatch(/[\p{L}\p{N}]{2}/u);
				expect(text.slice(phrase.end - 1, phrase.end + 2)).not.toMatch(/\d[.,]\d/);
			}
		}),
	);
});

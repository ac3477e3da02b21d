import type { Told } from "../../core/answer/answer.ts";
import type { ToldFact, ToldSpeaker } from "../../core/answer/told.ts";
import { type Article, textOf } from "../../core/article/article.ts";
import type { Stance } from "../../core/quotation/quotation.ts";
import { dateInWords } from "../date-in-words.ts";
import { writeDay } from "../meant-article.ts";
import type { Show } from "../show.ts";
import { wordDays } from "./filter-wording.ts";

type Fact = Extract<ToldFact, { readonly kind: "fact" }>;
type Quoted = Extract<ToldFact, { readonly kind: "quoted" }>;
type NoSuch = Extract<ToldFact, { readonly kind: "no-such" }>;
type Articles = Extract<ToldFact, { readonly kind: "articles" }>;

/** What is told, as lines: a sentence of ours with the article's words in it, and a line for each thing listed. */
export function wordTold({ told }: Pick<Told, "told">, help: string, show: Show): readonly [string, ...string[]] {
	switch (told.kind) {
		case "help":
			return [help];
		case "fact":
			return wordFact(told, show);
		case "quoted":
			return wordQuoted(told, show);
		case "articles":
			return wordArticles(told, show);
		case "no-such":
			return [wordNoSuch(told, show)];
	}
}

function wordFact({ fact, articles, total }: Fact, show: Show): readonly [string, ...string[]] {
	const [only] = articles;
	if (only === undefined) return ["There is no article."];
	const headline = `“${show(only.headline)}”`;
	if (total === 1) return [FACT_SENTENCES[fact](only, headline, show)];
	const listed = articles.map((article) => `- ${describe(fact, article, show)}`);
	return [`${count(total, "article")} may be meant. ${newest(articles.length, total)}`.trimEnd(), ...listed];
}

type Sentence = (article: Article, headline: string, show: Show) => string;

const FACT_SENTENCES: Readonly<Record<Fact["fact"], Sentence>> = {
	byline: ({ byline }, headline, show) =>
		byline === undefined
			? `The file of ${headline} names no author.`
			: `The byline of ${headline} reads “${show(byline)}”.`,
	published: ({ published }, headline) =>
		published === undefined
			? `The file of ${headline} gives no date.`
			: `${headline} was published on ${dateInWords(published)}.`,
	updated: ({ published, updated }, headline) => {
		if (updated !== undefined) return `${headline} was last changed on ${dateInWords(updated)}.`;
		const day = published === undefined ? "" : `; it was published on ${dateInWords(published)}`;
		return `The file of ${headline} tells of no change${day}.`;
	},
	publisher: ({ publisher }, headline, show) =>
		publisher === undefined
			? `The file of ${headline} names no publisher.`
			: `${headline} was published by “${show(publisher)}”.`,
	url: ({ url }, headline, show) =>
		url === undefined ? `The file of ${headline} gives no link.` : `${headline} stands at ${show(url)}`,
	headline: (_, headline) => `The headline is ${headline}.`,
};

function describe(fact: Fact["fact"], article: Article, show: Show): string {
	const { headline, byline, publisher, published, updated, url } = article;
	const known = {
		byline: byline && show(byline),
		publisher: publisher && show(publisher),
		published: published && dateInWords(published),
		updated: updated && dateInWords(updated),
		url: url && show(url),
		headline: undefined,
	}[fact];
	if (fact === "headline") return `“${show(headline)}”${writeDay(article)}`;
	return `“${show(headline)}”: ${known ?? "not given"}`;
}

function wordQuoted({ article, speakers, total }: Quoted, show: Show): readonly [string, ...string[]] {
	const where = article === null ? "the articles" : `“${show(article.headline)}”`;
	if (total === 0) return [`Nobody is quoted by name in ${where}.`];
	let room = MOST_ON_WHAT;
	const names = speakers.map((speaker) => {
		const onWhat = wordOnWhat(speaker, show);
		room -= onWhat.length;
		return `- ${wordSpeaker(speaker, show)}${room < 0 ? "" : onWhat}`;
	});
	const verb = total === 1 ? "is" : "are";
	const most = speakers.length < total ? ` Most often these ${speakers.length}:` : "";
	return [`${total === 1 ? "1 speaker" : count(total, "speaker")} ${verb} quoted in ${where}.${most}`, ...names];
}

/** So much is told, in all, on what people are quoted: what is asked for is who. */
const MOST_ON_WHAT = 2_000;

/** What was done with words that were not claimed. */
const NOT_CLAIMED: Readonly<Record<Stance, string>> = {
	said: "",
	denied: "denied: ",
	unsaid: "left unsaid: ",
	asked: "asked: ",
	hypothetical: "not said, or not yet: ",
};

function wordSpeaker({ article, name, description, quotations }: ToldSpeaker, show: Show): string {
	const who = description === undefined ? "" : `, ${show(textOf(article, description))}`;
	return `${show(textOf(article, name))}${who} (${count(quotations, "quotation")})`;
}

/** ": “the dam will hold”", in quotation marks where the article has them, and with "…" behind words that go on. */
function wordOnWhat({ article, words }: ToldSpeaker, show: Show): string {
	if (words === undefined) return "";
	const { stance, isWhole, isDirect } = words;
	const text = `${show(textOf(article, words))}${isWhole ? "" : " …"}`;
	return `: ${NOT_CLAIMED[stance]}${isDirect ? `“${text}”` : text}`;
}

function wordArticles(told: Articles, show: Show): readonly [string, ...string[]] {
	const { topic, by, section = "", articles, total } = told;
	const about = topic === "" ? "" : ` with the words “${show(topic)}”`;
	const where = section === "" ? "" : ` in the section “${show(section)}”`;
	const after = `${by === "" ? "" : ` by “${show(by)}”`}${where}${wordDays(told)}`;
	if (total === 0) return [`There is no article${about}${after}.`];
	const listed = articles.map((article) => `- “${show(article.headline)}”${writeDay(article)}`);
	const be = total === 1 ? "There is" : "There are";
	return [`${be} ${count(total, "article")}${about}${after}. ${newest(articles.length, total)}`.trimEnd(), ...listed];
}

const NO_SUCH = {
	author: (typed: string) => `No article names “${typed}” as its author.`,
	section: (typed: string) => `No article is in a section called “${typed}”.`,
} as const;

function wordNoSuch({ what, typed, articles }: NoSuch, show: Show): string {
	const names = articles.flatMap(({ byline, section }) => (what === "author" ? byline : section) ?? []);
	const near = names.length === 0 ? "" : ` Near to it: ${names.map((name) => `“${show(name)}”`).join(", ")}.`;
	return `${NO_SUCH[what](show(typed))}${near}`;
}

function newest(shown: number, total: number): string {
	return shown < total ? `Shown: ${shown}.` : "";
}

function count(number: number, noun: string): string {
	return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

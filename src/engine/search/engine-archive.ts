import { NO_FILTER } from "../../core/question/filter.ts";
import { rootOf } from "../../core/search/index/tables/root-table.ts";
import type {
	ArticleFilter,
	DescribedArticles,
	SoughtBest,
	WholeArchive,
} from "../../core/search/index/whole-archive.ts";
import type { Facts, Size } from "./facts.ts";
import { aboutQuery, allOf, bylineQueries, type EngineQuery, publishedQueries, sectionQuery } from "./queries.ts";
import type { Sought } from "./search-wants.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Want, Wants } from "./wants.ts";

/** The archive as far as it is known, and what a reckoning with it wanted to know beside. */
export type EngineArchive = { readonly whole: WholeArchive; readonly wants: Wants };

type Known = {
	readonly facts: Facts;
	/** What was sought before, by its keys. */
	readonly sought: ReadonlyMap<string, Sought>;
	/** Whether it is sure that the archive is as it was when the facts were told. */
	readonly isChecked: boolean;
};

const UNKNOWN_SIZE: Size = { articles: 2, passages: 1000, lengths: 50_000, changed: "" };
const UNDESCRIBED: DescribedArticles = { articles: 2, from: null, to: null, newest: null };

/** What is known of the archive for one reckoning, which notes what is not. */
export function createEngineArchive({ facts, sought, isChecked }: Known): EngineArchive {
	const wants = new Map<string, Want>();
	if (!isChecked) wants.set("size ", { kind: "size", filter: NO_FILTER });
	/** Terms whose counts nothing is sought by, nor left out. */
	const kin = new Set<string>();
	let isUnsure = false;

	function note(key: string, want: Want, { isSoft = false } = {}): void {
		wants.set(key, want);
		if (!isSoft) isUnsure = true;
	}

	// What is sought by numbers that are not known would be sought twice.
	function seek(key: string, want: Want): void {
		const isMore = "size" in want && want.size > (sought.get(key)?.size ?? 0);
		if (sought.has(key) && !isMore) return;
		if (!isUnsure) wants.set(key, want);
	}

	function wholeOf(filter: ArticleFilter): WholeArchive {
		const scope =
			filter === NO_FILTER ? "" : JSON.stringify([filter.since, filter.until, filter.author, filter.section]);

		function count(of: "passages" | "articles", key: string, query: EngineQuery, rest: Guess): number {
			const whole = `${of} ${scope} ${key}`;
			const known = facts.counts.get(whole) ?? (scope === "" ? rest.listed?.() : undefined);
			if (known === undefined) note(whole, { kind: "count", of, filter, query }, rest);
			return known ?? rest.guess;
		}

		function size(): Size {
			const known = facts.sizes.get(scope);
			if (!known) note(`size ${scope}`, { kind: "size", filter });
			return known ?? UNKNOWN_SIZE;
		}

		function countOf(term: string): number {
			const query = { term: { terms: term } };
			const listed = () => facts.vocabulary?.countOf(term);
			return count("passages", `term ${term}`, query, { guess: 1, isSoft: kin.has(term), listed });
		}

		/** Whether it is known that no passage holds some term. */
		function isNowhere(term: string): boolean {
			return scope === "" && facts.vocabulary?.countOf(term) === 0;
		}

		const meanLength = (): number => {
			const { lengths, passages } = size();
			return lengths / Math.max(1, passages);
		};

		return {
			get passages() {
				return size().passages;
			},
			get meanLength() {
				return meanLength();
			},
			get described() {
				const known = facts.described.get(scope);
				if (!known) note(`described ${scope}`, { kind: "described", filter }, { isSoft: scope === "" });
				return known ?? UNDESCRIBED;
			},
			countOf,
			countSpeakers: (forms) => {
				const query = { terms: { speakers: forms } };
				const listed = () => countListed(facts.vocabulary, forms);
				return count("passages", `speakers ${forms.join(" ")}`, query, { guess: 1, listed });
			},
			kinOf: (term) => {
				const root = rootOf(term);
				const known = facts.terms.get(`kin ${root}`) ?? facts.vocabulary?.kinOf(root);
				if (!known) note(`kin ${root}`, { kind: "kin", root });
				const others = (known ?? []).filter((other) => other !== term);
				for (const other of others) kin.add(other);
				return others;
			},
			termsLike: (term, most) => {
				const key = `like ${most} ${term}`;
				const known = facts.terms.get(key) ?? facts.vocabulary?.termsLike(term, most);
				if (!known) note(key, { kind: "like", term, most });
				return known ?? [];
			},
			standSideBySide: (left, right) => {
				if (isNowhere(left) || isNowhere(right)) return false;
				const query = { match_phrase: { terms: `${left} ${right}` } };
				return count("passages", `phrase ${left} ${right}`, query, { guess: 0 }) > 0;
			},
			isHeld: (terms, field) => {
				if (terms.length === 0 || (field === "text" && terms.some(isNowhere))) return false;
				const name = field === "text" ? "terms" : "speakers";
				const query = allOf(terms.map((term) => ({ term: { [name]: term } })));
				return count("passages", `held ${name} ${terms.join(" ")}`, query, UNSEEN) > 0;
			},
			isQuoted: (words) => count("articles", `quoted ${words}`, { term: { quoted: words } }, UNSEEN) > 0,
			hasByline: (words) => count("articles", `byline ${words.join(" ")}`, allOf(bylineQueries(words)), UNSEEN) > 0,
			hasSection: (name) => count("articles", `section ${name}`, sectionQuery(name), UNSEEN) > 0,
			countArticles: (wanted) => {
				const key = `about ${JSON.stringify(wanted)}`;
				return count("articles", key, aboutQuery(wanted, publishedQueries(wanted)), UNSEEN);
			},
			narrow: wholeOf,
			seekPassages: (terms, best) => {
				if (terms.length === 0) return;
				const key = `passages ${scope} ${best.count} ${terms.map(({ term }) => term).join(" ")}`;
				const size = sizeOfSeek(sought.get(key), best);
				if (size !== null) seek(key, { kind: "passages", filter, terms, size, meanLength: meanLength() });
			},
			seekPhrases: (runs) => seek(`phrases ${scope} ${runs.join("|")}`, { kind: "phrases", filter, runs }),
			seekSpoken: (forms, number) =>
				seek(`spoken ${scope} ${forms.join(" ")}`, { kind: "spoken", filter, forms, count: number }),
			seekArticle: (id) => seek(`article ${id}`, { kind: "article", id }),
			seekArticles: (wanted) => {
				const within = { ...wanted, ...narrower(filter, wanted) };
				seek(`articles ${JSON.stringify(within)}`, { kind: "articles", sought: within });
			},
			seekNamed: (field, name) => seek(`named ${field} ${name}`, { kind: "named", field, name }),
		};
	}
	return { whole: wholeOf(NO_FILTER), wants };
}

/** What a number is taken for until it is known; a soft one decides only how much something tells. */
type Guess = {
	readonly guess: number;
	readonly isSoft?: boolean;
	/** What the vocabulary tells, where it was read. */
	readonly listed?: () => number | undefined;
};

/** What decides of which articles it is asked, and not by which weights, does not keep anything from being sought. */
const UNSEEN: Guess = { guess: 0, isSoft: true };

/** In how many passages somebody is named by one of some terms, where at most one of them names anybody. */
function countListed(vocabulary: Vocabulary | null, forms: readonly string[]): number | undefined {
	const counts = forms.map((form) => vocabulary?.countSpeakers(form)).filter((found) => found !== 0);
	return counts.length > 1 ? undefined : vocabulary ? (counts[0] ?? 0) : undefined;
}

/**
 * Some more passages are looked for than are asked for, and so many times as many where those were too few. Of 220
 * questions to two million passages, 99 in 100 needed no more than 46 more.
 */
const [MORE, TIMES] = [48, 4];
/** It is not looked for more. */
const MOST_SOUGHT = 2000;
/** Numbers that are added in another order, and with fewer digits, may differ by so much. */
const ROUNDING = 1e-5;

/** How many passages are looked for; null where those that were not found are no better than those that are known. */
function sizeOfSeek(before: Sought | undefined, { count, least }: SoughtBest): number | null {
	if (!before) return count + MORE;
	if (before.reach <= least * (1 + ROUNDING) || before.size >= MOST_SOUGHT) return null;
	return Math.min(MOST_SOUGHT, before.size * TIMES);
}

/** What is let through by both of two filters, of which the second has no section. */
function narrower(one: ArticleFilter, other: ArticleFilter): ArticleFilter {
	const [since] = [one.since, other.since]
		.filter((it) => it !== null)
		.sort()
		.reverse();
	const [until] = [one.until, other.until].filter((it) => it !== null).sort();
	return { since: since ?? null, until: until ?? null, author: other.author || one.author, section: one.section };
}

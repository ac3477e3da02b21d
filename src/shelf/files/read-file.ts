import type { PassedOver } from "../../intake/draft.ts";
import type { Fault } from "../../intake/fault.ts";
import { KEPT_ENDING, readKept } from "../../intake/kept/kept-draft.ts";
import { isOwnFormat } from "../../intake/own-format.ts";
import { parseArticle } from "../../intake/parse-article.ts";
import { type Identity, identityOf } from "../../intake/rules/identity.ts";
import { FILE, nameArticle, readPart, type TakenPart, takeArticles } from "../../intake/take-articles.ts";
import { explain } from "./explain.ts";
import { RULES_FILE } from "./file-fault.ts";
import { findProblem } from "./find-problem.ts";
import { idOfFile, nameOf } from "./name-of.ts";
import { isPage, type PageRules } from "./page-rules.ts";
import { readFileText } from "./read-file-text.ts";
import { readPieces } from "./read-pieces.ts";

/** A part of what is in a file that may hold many articles. */
export type FilePart = TakenPart & {
	/** What is wrong with the file itself, or with articles in it. */
	readonly faults: readonly Fault[];
	/** Whether the faults may hide that nobody is to be told of any article in it. */
	readonly mayClose: boolean;
	/** Whether articles that it holds no longer are still so, as those of a feed are. */
	readonly holdsNewestOnly: boolean;
	/** The names of the fields in front matter that say nothing to us. */
	readonly unread: readonly string[];
};

/** Reads a file of any format, part by part, a page by the rules; it throws nothing. */
export function* readFile(path: string, { rules }: PageRules): Iterable<FilePart> {
	if (isOwnFormat(path)) return yield readOwn(path);
	const problem = findProblem(path);
	if (problem !== null) return yield failed(problem);
	const text = readPieces(path);
	try {
		if (path.endsWith(KEPT_ENDING)) return yield readKeptText([...text].join(""));
		if (isPage(path) && rules === null) return yield failed(WAITING);
		const taken = takeArticles({ name: path, text }, isPage(path) ? (rules ?? []) : []);
		if (taken === null) return yield { ...NOTHING, passedOver: [UNKNOWN] };
		for (const part of taken.parts) yield toFilePart(part, taken.holdsNewestOnly);
	} catch (error) {
		yield failed(explain(error));
	} finally {
		// No door need read to the end, and without one nobody does.
		text.return();
	}
}

function readOwn(path: string): FilePart {
	const read = readFileText(path);
	if (read.kind === "text") return parseOwn(path, read.text);
	return { ...NOTHING, faults: read.faults, faulty: [identityOfFile(path)] };
}

function parseOwn(path: string, text: string): FilePart {
	const parsed = parseArticle(nameOf(path), text);
	if (parsed.kind === "passed-over") {
		const reason = { nativeId: null, headline: null, reason: parsed.reason, weight: "quiet" } as const;
		return { ...NOTHING, passedOver: [reason] };
	}
	if (parsed.kind === "faults") {
		const { faults, mayClose } = parsed;
		return { ...NOTHING, faults, faulty: [identityOfFile(path)], mayClose };
	}
	const { article, unread } = parsed;
	const naming = nameArticle(article, { family: FILE, nativeId: article.id });
	return { ...NOTHING, articles: [{ article, naming }], unread };
}

function identityOfFile(path: string): Identity {
	return identityOf({ family: FILE, nativeId: idOfFile(path) });
}

const NOTHING: FilePart = {
	articles: [],
	gone: [],
	keptBack: [],
	faulty: [],
	passedOver: [],
	faults: [],
	mayClose: false,
	holdsNewestOnly: false,
	unread: [],
};

const WAITING = `it is not read before the article rules (${RULES_FILE}) can be`;

const UNKNOWN: PassedOver = {
	nativeId: null,
	headline: null,
	reason: "is of no format that is known",
	weight: "quiet",
};

function readKeptText(text: string): FilePart {
	const kept = readKept(text);
	if (kept === null) return { ...failed("it is no article that was kept: fetch or add it again"), mayClose: true };
	const { draft, family } = kept;
	return { ...NOTHING, ...readPart({ drafts: [draft], gone: [], passedOver: [] }, family) };
}

function toFilePart(part: TakenPart, holdsNewestOnly: boolean): FilePart {
	const faulty = part.passedOver.filter(({ weight }) => weight === "fault" || weight === "closing");
	return {
		...part,
		faults: faulty.map(({ headline, reason }) => ({
			line: null,
			field: null,
			problem: headline === null ? `it ${reason}` : `“${headline}” ${reason}`,
		})),
		mayClose: faulty.some(({ weight, nativeId }) => weight === "closing" && nativeId === null),
		holdsNewestOnly,
		unread: [],
	};
}

function failed(problem: string): FilePart {
	return { ...NOTHING, faults: [{ line: null, field: null, problem }] };
}

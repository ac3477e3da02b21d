import type { Decided, Place } from "../../program/decisions/decide.ts";
import { decideInEngine } from "../../program/engine/change-engine.ts";
import { readFolder } from "../../program/open-corpus.ts";

type Noted = Extract<Decided, { readonly kind: "decided" }>;

/**
 * Has the search engine, where one holds the articles, know what was decided; what was decided before, but never came
 * there, too, where that is refused as done. Throws where the engine cannot be told.
 */
export async function tellEngine<T extends Decided>(
	decided: T,
	{ id, verb, place }: { readonly id: string; readonly verb: string; readonly place: Place },
): Promise<T | Noted> {
	const { engine } = place.config;
	if (engine === null) return decided;
	if (decided.kind === "decided") await tell(decided, place);
	if (decided.kind !== "refused" || verb !== "release") return decided;
	const { articles } = (await readFolder(place)).read;
	const told = articles.filter((article) => article.id === id);
	const headline = told[0]?.headline ?? null;
	const isBack = (await decideInEngine(engine, { told, withdrawn: [] })) > 0;
	const decision = { kind: "take-back", article: id } as const;
	if (!isBack) return decided;
	return { kind: "decided", decision, article: id, headline, isTold: true, waiting: [], released: [] };
}

async function tell({ decision, ...noted }: Noted, place: Place): Promise<void> {
	const { engine } = place.config;
	if (engine === null) return;
	const ids = [noted, ...noted.waiting, ...noted.released].map(({ article }) => article);
	const isAlone = decision.kind === "withdraw" && ids.length === 1;
	try {
		const { articles } = isAlone ? { articles: [] } : (await readFolder(place)).read;
		const told = articles.filter((article) => ids.includes(article.id));
		const withdrawn = ids.filter((id) => !told.some((article) => article.id === id));
		await decideInEngine(engine, { told, withdrawn });
	} catch (error) {
		const isCorrection = decision.kind === "correct" || decision.kind === "remove-correction";
		const again = isCorrection ? CARRIED : AGAIN;
		throw new Error(`${error instanceof Error ? error.message : String(error)}; ${again}`, { cause: error });
	}
}

const AGAIN = "it is noted here: run this again";
const CARRIED = "it is noted here, and the next npm run articles -- load carries it there";

import type { Searched } from "../core/answer/answer.ts";
import { ageOf, faultyOf, type Vitals } from "./vitals.ts";

/** Something that answering depends on. */
export type Dependency = {
	readonly ok: boolean;
	/** Whether the program is not ready without it. */
	readonly needed: boolean;
	/** How it fares, in words. */
	readonly says: string;
};

/** Whether questions can be answered as they should, why not, and how everything fares that this depends on. */
export type Readiness = {
	readonly ready: boolean;
	/** Why it is not ready; none where it is. */
	readonly reasons: readonly string[];
	readonly dependencies: Readonly<Record<string, Dependency>>;
};

/** The folder is looked at every half minute: what is so much older, in milliseconds, is looked at no longer. */
const STALE = 10 * 60_000;
const MINUTE = 60_000;

/** How everything fares now. A source that fails is told, but the articles that are here answer without it. */
export async function readReadiness(vitals: Vitals): Promise<Readiness> {
	const searched = vitals.searched();
	const dependencies = {
		program: vitals.isEnding() ? broken("the program is about to end") : fine("it runs"),
		index: readIndex(searched),
		...Object.fromEntries([...vitals.platforms()].map(([name, isConnected]) => [name, readPlatform(isConnected)])),
		store: await readStore(vitals),
		sources: readSources(vitals),
		freshness: readFreshness(searched, vitals.now()),
	};
	const reasons = Object.entries(dependencies).flatMap(([name, { ok, needed, says }]) =>
		needed && !ok ? [`${name}: ${says}`] : [],
	);
	return { ready: reasons.length === 0, reasons, dependencies };
}

function fine(says: string): Dependency {
	return { ok: true, needed: true, says };
}

function broken(says: string): Dependency {
	return { ok: false, needed: true, says };
}

function readIndex(searched: Searched | null): Dependency {
	if (searched === null) return broken("no article is loaded yet");
	const { articles, reading } = searched;
	if (reading) return broken(`${reading.done} of ${reading.of} files are read so far`);
	// A feed may bring the first ones, and all may have been withdrawn.
	if (articles === 0) return broken("there is no article to answer from");
	return fine(articles === 1 ? "1 article" : `${articles} articles`);
}

function readPlatform(isConnected: boolean): Dependency {
	return isConnected ? fine("connected") : broken("not connected");
}

async function readStore({ assertStore }: Vitals): Promise<Dependency> {
	try {
		await assertStore();
		return fine("what is asked can be kept");
	} catch {
		// The log tells why; what an error of the store says may quote what is stored.
		return broken("nothing can be kept: see the log");
	}
}

function readSources({ sources }: Vitals): Dependency {
	const reports = sources();
	const faulty = faultyOf(reports);
	const says = faulty.map(({ name, state }) => `${name} is ${state}`).join("; ");
	return { ok: faulty.length === 0, needed: false, says: says || `${reports.length} set up` };
}

function readFreshness(searched: Searched | null, now: number): Dependency {
	const age = searched && ageOf(searched, now);
	if (age === null) return broken("the articles were not looked at yet");
	if (age < STALE) return fine("the articles were looked at within ten minutes");
	return broken(`the articles were last looked at ${Math.floor(age / MINUTE)} minutes ago`);
}

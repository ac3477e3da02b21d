import type { Searched } from "../core/answer/answer.ts";
import type { SourceReport } from "../presentation/source-report.ts";

/** What a program that serves can tell about itself. */
export type Vitals = {
	/** What is searched by now; null before anything is loaded. */
	readonly searched: () => Searched | null;
	/** The platforms that are set up, by name, and whether each is connected now. */
	readonly platforms: () => ReadonlyMap<string, boolean>;
	/** Rejects where nothing can be kept. */
	readonly assertStore: () => Promise<void>;
	/** How many letters are received and not answered. */
	readonly countLetters: () => Promise<number>;
	readonly sources: () => readonly SourceReport[];
	/** Whether the program is about to end. */
	readonly isEnding: () => boolean;
	/** In milliseconds since 1970. */
	readonly now: () => number;
};

/** How long ago the articles were looked at, in milliseconds; null where nobody told. */
export function ageOf({ asOf }: Searched, now: number): number | null {
	return asOf === null ? null : Math.max(0, now - Date.parse(asOf));
}

/** The sources that do not fare as they should. */
export function faultyOf(reports: readonly SourceReport[]): readonly SourceReport[] {
	return reports.filter(({ state }) => state !== "fine" && state !== "waiting");
}

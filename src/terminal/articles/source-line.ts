import { z } from "zod";
import type { WriteTime } from "../../presentation/answer/searched-wording.ts";
import { describeSource } from "../../presentation/describe-source.ts";
import type { SourceReport } from "../../presentation/source-report.ts";
import { onOneLine } from "../show-controls.ts";

const Instant = z.string().nullable();

/** A line of `articles list --json` about a feed or site that is asked for articles. */
export const SourceLine = z.strictObject({
	kind: z.literal("source"),
	/** What it is called: "The feed of ledger.example". */
	name: z.string(),
	format: z.enum(["feed", "wordpress"]),
	state: z.enum(["fine", "waiting", "failing", "silent", "doubtful"]),
	/** When it was asked last, when it last answered as it should, and when something new came last: ISO 8601. */
	asked: Instant,
	answered: Instant,
	lastNew: Instant,
	problem: z.string().nullable(),
	/** How many articles it lists no longer, though nobody withdrew them. */
	missing: z.int().min(0),
});

export type SourceLine = z.infer<typeof SourceLine>;

/** How a source fares, as JSON. */
export function toSourceLine({ kind: format, ...report }: SourceReport): SourceLine {
	return { kind: "source", format, ...report };
}

/** The same for a person. */
export function tellSource(report: SourceReport, now: number, times: WriteTime): string {
	const { name, state, asked, lastNew, problem } = report;
	const wrong = describeSource(report, now, times);
	if (wrong !== null) return onOneLine(problem === null ? wrong : `${wrong}: ${problem}`);
	if (state === "waiting" || asked === null) return `${name} was not asked yet: a program that serves does so`;
	const news = lastNew === null ? "nothing came yet" : `something new came at ${times.instant(lastNew)}`;
	return `${name} was asked at ${times.instant(asked)}; ${news}`;
}

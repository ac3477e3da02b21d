import type { SourceReport } from "./source-report.ts";

/** How a surface writes an instant that is given as ISO 8601. */
type WriteInstant = { readonly instant: (iso: string) => string };

const HOUR = 3_600_000;
/** Beyond so many hours people count in days. */
const MOST_HOURS = 48;

/** What is wrong with a source, in one plain line for everybody; null where nothing is. */
export function describeSource(report: SourceReport, now: number, { instant }: WriteInstant): string | null {
	const { name, answered, lastNew } = report;
	switch (report.state) {
		case "fine":
		case "waiting":
			return null;
		case "failing":
			return answered === null ? `${name} has not answered yet` : `${name} has not answered since ${instant(answered)}`;
		case "silent":
			return `${name} has had nothing new ${lastNew === null ? "yet" : `for ${howLong(now - Date.parse(lastNew))}`}`;
		case "doubtful":
			return `${name} no longer lists ${count(report.missing)}: until somebody withdraws them, they still count`;
	}
}

/** The lines for all sources with which something is wrong; where they are many, the first few. */
export function describeSources(reports: readonly SourceReport[], now: number, write: WriteInstant): readonly string[] {
	const lines = reports.flatMap((report) => describeSource(report, now, write) ?? []);
	const more = lines.length - MOST_LINES;
	return more <= 1 ? lines : [...lines.slice(0, MOST_LINES), `Something is wrong with ${more} more sources`];
}

const MOST_LINES = 5;

function howLong(milliseconds: number): string {
	const hours = Math.floor(milliseconds / HOUR);
	if (hours < MOST_HOURS) return hours === 1 ? "1 hour" : `${hours} hours`;
	return `${Math.floor(hours / 24)} days`;
}

function count(articles: number): string {
	return articles === 1 ? "1 article" : `${articles.toLocaleString("en")} articles`;
}

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Tally } from "../newsroom/tally.ts";
import { ageOf, faultyOf, type Vitals } from "./vitals.ts";

/** What Prometheus reads, as text and its type. */
export type Page = { readonly text: string; readonly type: string };

export type Metrics = { readonly tally: Tally; readonly read: () => Promise<Page> };

const PREFIX = "on_the_record_";
/** In seconds; an answer takes some thousandths, and more than two are too many. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5];

/** Counts for Prometheus, from nothing on: https://prometheus.io/docs/instrumenting/exposition_formats */
export function createMetrics(vitals: Vitals): Metrics {
	const registry = new Registry();
	const own = (name: string, help: string) => ({ name: `${PREFIX}${name}`, help, registers: [registry] });
	const labelNames = ["platform", "surface", "outcome"] as const;
	const questions = new Counter({ ...own("questions_total", "Questions and checks dealt with."), labelNames });
	const seconds = new Histogram({
		...own("question_seconds", "How long finding an answer took, in seconds."),
		labelNames: ["platform", "surface"] as const,
		buckets: BUCKETS,
	});
	const perPlatform = { labelNames: ["platform"] as const };
	const limited = new Counter({ ...own("limited_total", "Questions of those who asked too often."), ...perPlatform });
	const dropped = new Counter({ ...own("duplicates_dropped_total", "What was delivered again."), ...perPlatform });
	const faults = new Counter({ ...own("faults_total", "What failed, by its code."), labelNames: ["code"] as const });
	gauge(own("inbox_letters", "What is received and not answered yet."), vitals.countLetters);
	gauge(own("index_articles", "Articles that are searched."), () => vitals.searched()?.articles ?? 0);
	gauge(own("index_age_seconds", "How long ago the articles were looked at."), () => {
		const searched = vitals.searched();
		const age = searched && ageOf(searched, vitals.now());
		return age === null ? Number.NaN : age / 1_000;
	});
	gauge(own("source_faults", "Feeds and sites that do not fare as they should."), () => {
		return faultyOf(vitals.sources()).length;
	});
	const connected = new Gauge({
		...own("platform_connected", "Whether a platform is connected, 1 or 0."),
		...perPlatform,
		collect: () => {
			for (const [platform, isConnected] of vitals.platforms()) connected.set({ platform }, isConnected ? 1 : 0);
		},
	});
	collectDefaultMetrics({ register: registry });
	return {
		tally: {
			answered: ({ platform, surface, outcome, took }) => {
				questions.inc({ platform, surface, outcome });
				seconds.observe({ platform, surface }, took / 1_000);
			},
			limited: (platform) => limited.inc({ platform }),
			dropped: (platform) => dropped.inc({ platform }),
			failed: (code) => faults.inc({ code: String(code) }),
		},
		read: async () => ({ text: await registry.metrics(), type: registry.contentType }),
	};
}

type Named = { readonly name: string; readonly help: string; readonly registers: Registry[] };

/** A number that is looked up whenever somebody reads it; one that cannot be is not a number. */
function gauge(named: Named, look: () => number | Promise<number>): void {
	const made = new Gauge({
		...named,
		collect: async () => {
			const value = await Promise.try(look).catch(() => Number.NaN);
			made.set(value);
		},
	});
}

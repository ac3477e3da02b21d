import { expect, test } from "vitest";
import { faultCode } from "#src/health/fault-code.ts";
import { createMetrics } from "#src/health/metrics.ts";
import { makeVitals } from "./made-vitals.ts";

async function linesOf(read: ReturnType<typeof createMetrics>["read"]): Promise<readonly string[]> {
	const { text } = await read();
	return text.split("\n").filter((line) => line.startsWith("on_the_record_"));
}

test("createMetrics() counts what happens, and looks up the rest", async () => {
	const { tally, read } = createMetrics(makeVitals());
	tally.answered({ platform: "slack", surface: "mention", outcome: "answered", took: 20 });
	tally.answered({ platform: "slack", surface: "mention", outcome: "answered", took: 700 });
	tally.limited("discord");
	tally.dropped("slack");
	tally.failed("not_in_channel");
	tally.failed(50_013);
	const lines = await linesOf(read);
	expect(lines).toEqual(
		expect.arrayContaining([
			'on_the_record_questions_total{platform="slack",surface="mention",outcome="answered"} 2',
			'on_the_record_question_seconds_bucket{le="0.025",platform="slack",surface="mention"} 1',
			'on_the_record_question_seconds_bucket{le="1",platform="slack",surface="mention"} 2',
			'on_the_record_limited_total{platform="discord"} 1',
			'on_the_record_duplicates_dropped_total{platform="slack"} 1',
			'on_the_record_faults_total{code="not_in_channel"} 1',
			'on_the_record_faults_total{code="50013"} 1',
			"on_the_record_inbox_letters 2",
			"on_the_record_index_articles 3",
			"on_the_record_index_age_seconds 30",
			"on_the_record_source_faults 0",
			'on_the_record_platform_connected{platform="slack"} 1',
		]),
	);
});

test("createMetrics() reads the rest where something cannot be looked up", async () => {
	const broken = { countLetters: () => Promise.reject(new Error("locked")), searched: () => null };
	const lines = await linesOf(createMetrics(makeVitals(broken)).read);
	expect(lines).toContain("on_the_record_inbox_letters Nan");
	expect(lines).toContain("on_the_record_index_articles 0");
});

test("faultCode() gives a code or a name, and none of the words of an error", () => {
	expect(faultCode(Object.assign(new Error("secret"), { code: "ENOSPC" }))).toBe("ENOSPC");
	expect(faultCode(new TypeError("secret"))).toBe("TypeError");
	expect(faultCode(Object.assign(new Error("x"), { code: "who said secret?", name: "who said secret?" }))).toBe(
		"Error",
	);
	expect(faultCode("secret")).toBe("string");
});

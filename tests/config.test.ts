import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig } from "#src/config.ts";

test("readConfig() gives the defaults when nothing is set, or set to nothing", () => {
	const config = { corpusDirectory: "corpus", logLevel: "info", allowsColours: true };
	expect(readConfig({})).toEqual({ kind: "config", config });
	expect(readConfig({ CORPUS_DIR: "", LOG_LEVEL: "", NO_COLOR: "" })).toEqual({ kind: "config", config });
});

test("readConfig() reads every setting", () => {
	const config = { corpusDirectory: "news", logLevel: "debug", allowsColours: false };
	expect(readConfig({ CORPUS_DIR: "news", LOG_LEVEL: "debug", NO_COLOR: "0", HOME: "/" })).toEqual({
		kind: "config",
		config,
	});
});

test("readConfig() names the setting that is wrong", () => {
	expect(readConfig({ LOG_LEVEL: "loud" })).toEqual({
		kind: "faults",
		faults: [expect.stringMatching(/^Cannot read setting "LOG_LEVEL": .*"debug"/)],
	});
});

test("readConfig() accepts .env.example, which explains each setting", () => {
	const lines = readFileSync(".env.example", "utf8").split("\n");
	const settings = lines.flatMap((line, at) => (/^\w+=/.test(line) ? [{ line, comment: lines[at - 1] ?? "" }] : []));
	expect(settings.filter(({ comment }) => !comment.startsWith("# "))).toEqual([]);
	expect(settings.map(({ line }) => line.split("=")[0])).toEqual(["CORPUS_DIR", "LOG_LEVEL", "NO_COLOR"]);
	expect(readConfig(Object.fromEntries(settings.map(({ line }) => line.split("=")))).kind).toBe("config");
});

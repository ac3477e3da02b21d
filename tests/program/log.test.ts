import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { createReportFailure } from "#src/program/log.ts";

function report(logLevel: string) {
	const script = `
		import { createReportFailure } from "#src/program/log.ts";
		console.log(await createReportFailure({ logLevel: "${logLevel}" })(new RangeError("who said secret?")));`;
	return spawnSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
}

test("createReportFailure() tells an id and logs type and place, but not the message, at the default level", () => {
	const { stdout, stderr } = report("info");
	const [, errorId] =
		/^Cannot answer: something went wrong here \(error ([0-9a-f]{8})\)\. Try again; .*\n$/.exec(stdout) ?? [];
	expect(JSON.parse(stderr)).toMatchObject({ errorId, type: "RangeError", frames: expect.any(Array) });
	expect(stderr).not.toContain("secret");
});

test("createReportFailure() logs the message too at the debug level, and nothing when silent", () => {
	expect(report("debug").stderr).toContain("who said secret?");
	expect(report("silent").stderr).toBe("");
});

test("createLog() writes JSON lines on standard error, from the level of the settings up", () => {
	const script = `
		import { createLog } from "#src/program/log.ts";
		const log = await createLog({ logLevel: "info" });
		log.debug({}, "No");
		log.info({ articles: 3 }, "Yes");`;
	const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
		encoding: "utf8",
	});
	expect(stdout).toBe("");
	expect(JSON.parse(stderr)).toMatchObject({ articles: 3, msg: "Yes" });
});

test("createReportFailure() says what could not be done", async () => {
	const report = createReportFailure({ logLevel: "silent" }, "Cannot serve");
	expect(await report(null)).toMatch(
		/^Cannot serve: something went wrong here \(error [0-9a-f]{8}\)\. Try again; if it goes on, /,
	);
});

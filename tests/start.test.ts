import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { refuseNode } from "#src/node-version.mjs";

test.each([
	["20.20.2", false],
	["22.18.0", false],
	["23.11.1", false],
	["24.0.0", true],
	["26.1.0", true],
])("refuseNode() of %s, which runs the program: %j", (version, runs) => {
	const remedy = 'run "npm ci --omit=dev", which brings it, and start with npm, or install it';
	const refusal = `Cannot run under Node ${version}: Node 24 or later is needed; ${remedy}`;
	expect(refuseNode(version)).toBe(runs ? null : refusal);
});

const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readFileSync("package.json", "utf8")).scripts;
const ASK = ["ask", "who said Russia is an enemy?"];

/** Runs a file under a Node that says to be of another version. */
function runUnder(version: string, file: string) {
	const pretend = `Object.defineProperty(process.versions, "node", { value: "${version}" });`;
	const words = ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`, file, ...ASK];
	const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
	return { status, stdout, stderr };
}

test.each(["src/start.mjs", "src/main.ts"])("%s says in one sentence that Node is too old", (file) => {
	const stderr = `${refuseNode("20.20.2")}\n`;
	expect(runUnder("20.20.2", file)).toEqual({ status: 1, stdout: "", stderr });
});

test("start.mjs runs the command line", () => {
	const { status, stdout, stderr } = runUnder("24.21.0", "src/start.mjs");
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	expect(stdout).toContain("“For us, Russia is an enemy.”");
});

test("npm begins every script of the program with start.mjs", () => {
	const ours = Object.entries(SCRIPTS).filter(([, script]) => script.includes("src/"));
	expect(ours.length).toBeGreaterThan(5);
	for (const [name, script] of ours) expect(script, name).toMatch(/^(?:exec )?node src\/start\.mjs /);
});

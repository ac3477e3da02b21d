import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { watchHealth } from "#src/health/watch-health.ts";
import { BAD_USAGE } from "#src/program/refuse.ts";
import { SECRETS } from "#src/settings/read-secrets.ts";
import { makeVitals } from "./health/made-vitals.ts";

const Package = z.object({ optionalDependencies: z.object({ node: z.string() }) });
const { node } = Package.parse(JSON.parse(readFileSync("package.json", "utf8"))).optionalDependencies;
const SETTINGS = [...readFileSync(".env.example", "utf8").matchAll(/^(\w+)=/gm)].map(([, name = ""]) => name);
/** How long the program finishes what it was asked, in seconds. */
const GRACE = 10;

/** The instructions of the Dockerfile in order, comments away and continued lines joined. */
function readDockerfile(): readonly (readonly [string, string])[] {
	const text = readFileSync("Dockerfile", "utf8")
		.replaceAll(/^#.*\n/gm, "")
		.replaceAll("\\\n", "");
	return [...text.matchAll(/^([A-Z]+) (.*)$/gm)].map(([, name = "", rest = ""]) => [name, rest.trim()] as const);
}

const dockerfile = readDockerfile();
const last = (wanted: string) => dockerfile.findLast(([name]) => name === wanted)?.[1] ?? "";
const environment = new Map(
	last("ENV")
		.split(" ")
		.map((it) => [it.slice(0, it.indexOf("=")), it.slice(it.indexOf("=") + 1)] as const),
);

test("the Dockerfile has the Node of package.json, what it copies, and a user that is not root", () => {
	const images = dockerfile.filter(([name]) => name === "FROM").map(([, rest]) => rest.split(" ")[0]);
	expect(images).toEqual([`node:${node}-slim`, `node:${node}-slim`]);
	const copied = dockerfile
		.filter(([name, rest]) => name === "COPY" && !rest.startsWith("--from"))
		.flatMap(([, rest]) => rest.split(" ").slice(0, -1));
	expect(copied.filter((path) => !existsSync(path))).toEqual([]);
	const ignored = readFileSync(".dockerignore", "utf8").split("\n");
	expect(new Set(ignored.filter((line) => line.startsWith("!")))).toEqual(new Set(copied.map((path) => `!${path}`)));
	const installs = dockerfile.filter(([name]) => name === "RUN").map(([, rest]) => rest.split("&&")[0]?.trim());
	expect(installs[0]).toBe("npm ci --omit=dev --ignore-scripts");
	expect(last("USER")).toBe("node");
	expect(last("CMD")).toBe('["node", "src/start.mjs", "serve"]');
	expect(existsSync("src/start.mjs")).toBe(true);
});

test("the image keeps its state in a volume, and knows each setting that it is given", () => {
	expect(z.array(z.string()).parse(JSON.parse(last("VOLUME")))).toEqual([environment.get("DATA_DIR")]);
	expect([...environment.keys()].filter((name) => name !== "NODE_ENV" && !SETTINGS.includes(name))).toEqual([]);
	const created = dockerfile.find(([name, rest]) => name === "RUN" && rest.startsWith("mkdir"))?.[1] ?? "";
	const [corpus, data] = ["CORPUS_DIR", "DATA_DIR"].map((name) => environment.get(name));
	expect(created).toBe(`mkdir ${corpus} ${data} && chown node:node ${data}`);
	const [slack, web] = last("EXPOSE").split(" ");
	expect(readFileSync(".env.example", "utf8")).toContain(`\nHTTP_PORT=${slack}\n`);
	// Who reaches the pages, the ports of the container tell; the loopback within it is nobody's.
	expect([environment.get("WEB_HOST"), environment.get("WEB_PORT")]).toEqual(["0.0.0.0", undefined]);
	expect(readFileSync("README.md", "utf8")).toContain(`\nWEB_PORT=${web} npm start\n`);
});

test("the health check of the image says whether the program lives", async () => {
	const check = last("HEALTHCHECK").split("CMD ")[1] ?? "";
	const health = await watchHealth({ port: 0, host: "127.0.0.1" }, makeVitals());
	// The server is in this process, which a check that runs in step with it would keep from answering.
	const [, ...words] = z.array(z.string()).parse(JSON.parse(check));
	const child = spawn(process.execPath, words, { env: { ...process.env, HEALTH_PORT: String(health.port) } });
	expect((await once(child, "close"))[0]).toBe(0);
	await health.stop();
	expect(spawnSync(process.execPath, words, { env: { ...process.env, HEALTH_PORT: String(health.port) } }).status).toBe(
		1,
	);
});

const Compose = z.object({
	services: z.object({
		"on-the-record": z.object({
			init: z.literal(true),
			restart: z.literal("unless-stopped"),
			env_file: z.literal(".env"),
			environment: z.record(z.string(), z.string()),
			volumes: z.array(z.string()),
			stop_grace_period: z.string().regex(/^\d+s$/),
			read_only: z.literal(true),
			tmpfs: z.array(z.string()),
			cap_drop: z.tuple([z.literal("ALL")]),
			security_opt: z.tuple([z.literal("no-new-privileges:true")]),
		}),
	}),
	volumes: z.record(z.string(), z.unknown()),
});

test("compose.yaml mounts what the image expects, and gives it time to finish", () => {
	const read = Compose.parse(parse(readFileSync("compose.yaml", "utf8")));
	const service = read.services["on-the-record"];
	for (const [name, value] of Object.entries(service.environment))
		expect([name, environment.get(name)]).toEqual([name, value]);
	expect(service.volumes).toEqual([
		`./corpus:${environment.get("CORPUS_DIR")}:ro`,
		`data:${environment.get("DATA_DIR")}`,
	]);
	expect(service.environment).toHaveProperty("WEB_HOST");
	expect(readFileSync("compose.yaml", "utf8")).toContain(
		`ports: [${last("EXPOSE")
			.split(" ")
			.map((port) => `"127.0.0.1:${port}:${port}"`)
			.join(", ")}]`,
	);
	expect(Object.keys(read.volumes)).toContain("data");
	expect(Number.parseInt(service.stop_grace_period, 10)).toBeGreaterThan(GRACE);
});

const UNIT = "deploy/on-the-record.service";
const HOME = "/opt/on-the-record";

function readUnit(): Map<string, readonly string[]> {
	const lines = readFileSync(UNIT, "utf8").matchAll(/^(\w+)=(.*)$/gm);
	const entries = [...lines].map(([, name = "", value = ""]) => ({ name, value }));
	return new Map(
		[...Map.groupBy(entries, ({ name }) => name)].map(([name, all]) => [name, all.map(({ value }) => value)]),
	);
}

test("the unit of systemd runs the program itself, with settings that it knows", () => {
	const unit = readUnit();
	expect(unit.get("WorkingDirectory")).toEqual([HOME]);
	expect(unit.get("ExecStart")).toEqual([`${HOME}/node_modules/.bin/node src/start.mjs serve`]);
	const set = (unit.get("Environment") ?? []).map((it) => it.split("=")[0] ?? "");
	expect(set.filter((name) => name !== "NODE_COMPILE_CACHE" && !SETTINGS.includes(name))).toEqual([]);
	expect(unit.get("Environment")).toContain("DATA_DIR=%S/on-the-record");
	expect([unit.get("StateDirectory"), unit.get("CacheDirectory")]).toEqual([["on-the-record"], ["on-the-record"]]);
	const credentials = (unit.get("LoadCredential") ?? []).map((it) => it.split(":")[0] ?? "");
	expect(credentials.filter((name) => !SECRETS.some((secret) => secret === name))).toEqual([]);
	expect(unit.get("RestartPreventExitStatus")).toEqual([String(BAD_USAGE)]);
	expect(Number(unit.get("TimeoutStopSec")?.[0])).toBeGreaterThan(GRACE);
	for (const name of ["DynamicUser", "NoNewPrivileges", "PrivateTmp"])
		expect([name, unit.get(name)]).toEqual([name, ["yes"]]);
	expect(unit.get("ProtectSystem")).toEqual(["strict"]);
});

const hasSystemd = spawnSync("systemd-analyze", ["--version"]).status === 0;

test.skipIf(!hasSystemd)("systemd finds nothing wrong with the unit, and little that is exposed", () => {
	const folder = mkdtempSync(join(tmpdir(), "unit-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, "on-the-record.service");
	// Where the program is installed there is nothing here.
	writeFileSync(file, readFileSync(UNIT, "utf8").replaceAll(HOME, process.cwd()));
	expect(execFileSync("systemd-analyze", ["verify", file], { encoding: "utf8" })).toBe("");
	const options = ["security", "--offline=yes", "--no-pager", "--threshold=20", file];
	expect(spawnSync("systemd-analyze", options, { encoding: "utf8" }).status).toBe(0);
});

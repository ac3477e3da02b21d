import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A real engine on loopback, of one node or more. */
export type Engine = {
	/** The addresses of its nodes, one behind the other. */
	readonly url: string;
	readonly nodes: readonly EngineNode[];
	/** Ends all its nodes, and removes what they kept. */
	readonly stop: () => Promise<void>;
};

export type EngineNode = {
	readonly url: string;
	/** Ends the node as a crash would. */
	readonly kill: () => Promise<void>;
	/** Starts it again, on what it kept, at another address. */
	readonly revive: () => Promise<EngineNode>;
};

const HERE = import.meta.dirname;

let classpath: string | undefined;

/** Where the engine's jars are, which Maven fetches once. */
function findJars(): string {
	classpath ??= fetchJars();
	return classpath;
}

function fetchJars(): string {
	const folder = mkdtempSync(join(tmpdir(), "jars-"));
	const file = join(folder, "classpath");
	const options = ["-B", "-q", "-f", join(HERE, "pom.xml"), "dependency:build-classpath", `-Dmdep.outputFile=${file}`];
	execFileSync("mvn", options, { stdio: ["ignore", "ignore", "inherit"] });
	const jars = execFileSync("cat", [file], { encoding: "utf8" }).trim();
	rmSync(folder, { recursive: true });
	return jars;
}

/** Starts an engine of so many nodes, which lie in a folder of their own. */
export async function startEngine(count = 1, memory = "1g"): Promise<Engine> {
	const jars = findJars();
	const folder = mkdtempSync(join(tmpdir(), "engine-"));
	const ports = await Promise.all(Array.from({ length: count }, freePort));
	const running = new Set<ChildProcess>();
	const start = async (number: number): Promise<EngineNode> => {
		const home = join(folder, `node-${number}`);
		if (!existsSync(home)) mkdirSync(home);
		const cluster = count === 1 ? [] : ports.map(String);
		const settings = [`-Xmx${memory}`, `-Dlog4j2.configurationFile=${join(HERE, "log4j2.properties")}`];
		const program = ["-cp", jars, join(HERE, "StartEngine.java"), home, `node-${number}`, String(ports[number])];
		const child = spawn("java", [...settings, ...program, ...cluster], { stdio: ["pipe", "pipe", "ignore"] });
		running.add(child);
		child.once("exit", () => running.delete(child));
		const url = `http://127.0.0.1:${await readPort(child)}`;
		const kill = async () => {
			if (child.exitCode !== null || child.signalCode !== null) return;
			child.kill("SIGKILL");
			await once(child, "exit");
		};
		return { url, kill, revive: () => start(number) };
	};
	try {
		const nodes = await Promise.all(ports.map((_, number) => start(number)));
		return { url: nodes.map(({ url }) => url).join(","), nodes, stop };
	} catch (error) {
		await stop();
		throw error;
	}

	async function stop(): Promise<void> {
		await Promise.all(
			[...running].map(async (child) => {
				child.kill("SIGKILL");
				await once(child, "exit");
			}),
		);
		rmSync(folder, { recursive: true, force: true });
	}
}

async function readPort(child: ChildProcess): Promise<number> {
	if (!child.stdout) throw new Error("Cannot start the engine: it has no output");
	for await (const line of createInterface(child.stdout)) {
		const [, port] = /^started (\d+)$/.exec(line) ?? [];
		if (port) return Number(port);
	}
	throw new Error("Cannot start the engine: it ended");
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	if (address === null || typeof address === "string") throw new Error("Cannot find a free port");
	return address.port;
}

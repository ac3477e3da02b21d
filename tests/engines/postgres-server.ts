import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { findPort } from "./find-port.ts";

/** A PostgreSQL server of its own on the loopback, in a temporary folder. */
export type PostgresServer = {
	/** The address of its first database. */
	readonly url: string;
	/** Stops it as a restart does: what runs is cut off. */
	readonly stop: () => Promise<void>;
	/** Starts it again on the same port. */
	readonly start: () => Promise<void>;
	/** Has it answer nothing, as where the network is gone. */
	readonly freeze: () => void;
	readonly thaw: () => void;
	/** Stops it, and deletes all of it. */
	readonly remove: () => Promise<void>;
};

const PASSWORD = "no-secret";
const LONGEST_START = 30_000;
// A server on which only tests depend need not wait for the disk.
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=32MB"];

/** The folder of Debian’s programs; throws where there is none. */
export function findPrograms(): string {
	const [found] = globSync("/usr/lib/postgresql/*/bin/postgres").sort().reverse();
	if (found === undefined)
		throw new Error("Cannot test with PostgreSQL: it is not installed; run tests/engines/install.sh as root");
	return dirname(found);
}

/** By which certificate it speaks TLS, each in PEM. */
export type ServerCertificate = { readonly certificate: string; readonly key: string };

/** Makes a server, and starts it; with a certificate it speaks TLS. */
export async function startPostgres(tls?: ServerCertificate): Promise<PostgresServer> {
	const programs = findPrograms();
	const folder = mkdtempSync(join(tmpdir(), "postgres-"));
	const user = chooseUser(folder);
	const data = join(folder, "data");
	const port = await findPort();
	const made = spawnSync(
		...as(user, [join(programs, "initdb"), "-D", data, "-U", "record", "-A", "trust", "-E", "UTF8", "--no-sync"]),
		{ cwd: folder, encoding: "utf8" },
	);
	if (made.status !== 0) throw new Error(`Cannot make a database: ${made.stderr}`);
	const secure = tls ? writeCertificate(tls, folder, user) : [];
	const url = `postgresql://record:${PASSWORD}@127.0.0.1:${port}/postgres`;
	let server: ReturnType<typeof spawn> | null = null;
	async function start(): Promise<void> {
		const settings = [...FAST, ...secure, `port=${port}`, "listen_addresses=127.0.0.1"].concat(
			`unix_socket_directories=${folder}`,
		);
		const command = [join(programs, "postgres"), "-D", data, ...settings.flatMap((it) => ["-c", it])];
		server = spawn(...as(user, command), { cwd: folder, stdio: "ignore" });
		await answering(url);
	}
	async function stop(): Promise<void> {
		if (server === null || server.exitCode !== null) return;
		const ended = once(server, "exit");
		// https://www.postgresql.org/docs/current/server-shutdown.html: a fast shutdown.
		server.kill("SIGINT");
		await ended;
		server = null;
	}
	await start();
	return {
		url,
		start,
		stop,
		freeze: () => signalAll(server?.pid, "SIGSTOP"),
		thaw: () => signalAll(server?.pid, "SIGCONT"),
		remove: async () => {
			await stop();
			rmSync(folder, { recursive: true });
		},
	};
}

/** Writes a certificate where the server alone may read it, and gives the settings that name it. */
function writeCertificate({ certificate, key }: ServerCertificate, folder: string, user: User): readonly string[] {
	const files = { ssl_cert_file: certificate, ssl_key_file: key };
	const settings = Object.entries(files).map(([name, pem]) => {
		const file = join(folder, name);
		writeFileSync(file, pem, { mode: 0o600 });
		if (user !== null) chownSync(file, user.uid, user.gid);
		return `${name}=${file}`;
	});
	return ["ssl=on", ...settings];
}

/** Signals the server and the processes that it started, one for each connection. */
function signalAll(pid: number | undefined, signal: NodeJS.Signals): void {
	if (pid === undefined) return;
	const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
	for (const each of [pid, ...children.trim().split(" ").map(Number)]) process.kill(each, signal);
}

type User = { readonly uid: number; readonly gid: number } | null;

/** PostgreSQL runs for everybody but root: for that Debian’s own user runs it. */
function chooseUser(folder: string): User {
	if (process.getuid?.() !== 0) return null;
	const [uid = 0, gid = 0] = ["-u", "-g"].map((flag) =>
		Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout),
	);
	chownSync(folder, uid, gid);
	chmodSync(folder, 0o700);
	return { uid, gid };
}

// `runuser` would be the process that is told to end; `setpriv` becomes the one that it starts.
function as(user: User, [program = "", ...rest]: readonly string[]): readonly [string, string[]] {
	if (user === null) return [program, rest];
	const { uid, gid } = user;
	return ["setpriv", [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", program, ...rest]];
}

async function answering(url: string): Promise<void> {
	const end = performance.now() + LONGEST_START;
	for (;;) {
		const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
		try {
			await client.connect();
			await client.end();
			return;
		} catch (cause) {
			if (performance.now() > end) throw new Error("Cannot start PostgreSQL: it does not answer", { cause });
			await wait(100);
		}
	}
}

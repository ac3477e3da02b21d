import { spawn } from "node:child_process";
import { once } from "node:events";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { vi } from "vitest";
import { runCommandLine } from "#src/command-line.ts";

/** What a run of the command line came to. */
export type Ran = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** Runs the command line in a process of its own, which lets go of all that it held; `input` is what is typed. */
export async function runApart(
	words: readonly string[],
	variables: Readonly<Record<string, string>> = {},
	input = "",
): Promise<Ran> {
	const child = spawn(process.execPath, ["src/main.ts", ...words], { env: { ...process.env, ...variables } });
	child.stdin.end(input);
	const [stdout, stderr, [status]] = await Promise.all([
		...[text(child.stdout), text(child.stderr)],
		once(child, "close"),
	] as const);
	return { status: Number(status), stdout, stderr };
}

/**
 * Runs the command line in this process, without a terminal: a start of Node loads all modules anew, which costs twenty
 * times what most commands do. What is told of a process is tried in `tests/main.test.ts`. One run at a time.
 */
export async function runHere(
	words: readonly string[],
	variables: Readonly<Record<string, string>> = {},
): Promise<Ran> {
	for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
	const [stdout, stderr] = [replace("stdout"), replace("stderr")];
	try {
		const status = await runCommandLine(words);
		return { status, stdout: stdout.text(), stderr: stderr.text() };
	} finally {
		stdout.restore();
		stderr.restore();
		vi.unstubAllEnvs();
	}
}

// A stream in the place of the process's own, which a command may end.
function replace(name: "stdout" | "stderr") {
	const own = Object.getOwnPropertyDescriptor(process, name) ?? {};
	const chunks: string[] = [];
	const stream = new Writable({
		decodeStrings: false,
		write: (chunk, _encoding, done) => {
			chunks.push(String(chunk));
			done();
		},
	});
	Object.defineProperty(process, name, { value: stream, configurable: true });
	return { text: () => chunks.join(""), restore: () => Object.defineProperty(process, name, own) };
}

import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Finding, fine, toMend } from "../../doctor/finding.ts";
import { openState, STATE_FILE } from "../../state/open-state.ts";

const SUBJECT = "disk";
/** What the state, the shelf of some thousand articles and their copies may need. */
const LEAST_BYTES = 200_000_000;
const MEGABYTE = 1_000_000;

/** Whether the folder of what outlives a restart can be written, has room, and holds a state that is sound. */
export async function examineDisk(folder: string): Promise<readonly Finding[]> {
	const problem = tryToWrite(folder);
	if (problem !== null) return [toMend(SUBJECT, problem)];
	return [fine(SUBJECT, "DATA_DIR can be written"), judgeRoom(folder), ...(await examineState(folder))];
}

function tryToWrite(folder: string): string | null {
	try {
		mkdirSync(folder, { recursive: true });
		const probe = join(folder, `.doctor-${process.pid}`);
		writeFileSync(probe, "");
		rmSync(probe);
		return null;
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
		const reason = REASONS.get(code) ?? `nothing can be written there (${code})`;
		return `DATA_DIR "${folder}": ${reason}, or choose another`;
	}
}

const REASONS = new Map([
	["EACCES", "writing there is not permitted: give it to the user that runs the program (chown)"],
	["EPERM", "writing there is not permitted: give it to the user that runs the program (chown)"],
	["EROFS", "it lies on a disk that can only be read: mount a volume there"],
	["ENOSPC", "the disk is full: make room"],
	["ENOTDIR", "it is a file, or within one: move that away"],
	["EEXIST", "it is a file: move that away"],
]);

/** Whether so many bytes are free. */
export function judgeRoom(folder: string, free: number = countFreeBytes(folder)): Finding {
	const megabytes = `${Math.floor(free / MEGABYTE).toLocaleString("en")} MB are free in DATA_DIR`;
	if (free >= LEAST_BYTES) return fine(SUBJECT, megabytes);
	return toMend(SUBJECT, `only ${megabytes}: make room, ${LEAST_BYTES / MEGABYTE} MB at least`);
}

function countFreeBytes(folder: string): number {
	const { bavail, bsize } = statfsSync(folder);
	return bavail * bsize;
}

async function examineState(folder: string): Promise<readonly Finding[]> {
	const file = join(folder, STATE_FILE);
	// Opening it would make it.
	if (!existsSync(file)) return [];
	try {
		await openState(file).close();
		return [fine(SUBJECT, `${STATE_FILE} is sound`)];
	} catch (error) {
		const reason = error instanceof Error ? error.message : typeof error;
		return [toMend(SUBJECT, `${reason}: put a copy of it back, or stop the program and move it away`)];
	}
}

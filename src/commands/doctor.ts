import { z } from "zod";
import { examine } from "../program/doctor/examine.ts";
import { FAILURE, SUCCESS } from "../program/refuse.ts";
import { showFinding } from "../terminal/operating/finding-line.ts";

const DoctorOptions = z.object({ json: z.boolean().default(false) });

/**
 * Runs `doctor`: looks at all that serving needs, and prints for each thing that it is as it should be, or what to do;
 * gives the exit code: 1 where there is something to do.
 */
export async function runDoctor(typed: unknown): Promise<number> {
	const { json } = DoctorOptions.parse(typed);
	let isWell = true;
	for await (const finding of examine()) {
		isWell &&= finding.ok;
		process.stdout.write(`${json ? JSON.stringify(finding) : showFinding(finding)}\n`);
	}
	return isWell ? SUCCESS : FAILURE;
}

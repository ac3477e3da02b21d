import { z } from "zod";
import { chooseRelease } from "../../program/decisions/choose-release.ts";
import { runDecision } from "./decide.ts";

const ReleaseOptions = z.object({
	json: z.boolean().default(false),
	corpus: z.string().optional(),
});

/** Runs `articles release` with the id and the options that were typed, and gives its exit code. */
export function runRelease(id: string, typed: unknown): Promise<number> {
	return runDecision(id, { ...ReleaseOptions.parse(typed), verb: "release", choose: chooseRelease });
}

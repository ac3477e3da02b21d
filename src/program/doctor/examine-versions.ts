import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Finding, fine, toMend } from "../../doctor/finding.ts";

const FILE = new URL("../../../package.json", import.meta.url);
const Package = z.object({ version: z.string(), optionalDependencies: z.object({ node: z.string() }) });

/** Which versions run: of Node, whose first number is the one the program is tried with, and of the program. */
export function examineVersions(node: string = process.versions.node): readonly Finding[] {
	const { version, optionalDependencies } = Package.parse(JSON.parse(readFileSync(FILE, "utf8")));
	const says = `Node ${node}, On the Record ${version}`;
	const [major, wanted] = [node, optionalDependencies.node].map((it) => it.split(".")[0]);
	if (major === wanted) return [fine("versions", says)];
	const remedy = 'start with npm after "npm ci --omit=dev", which brings that Node';
	return [toMend("versions", `${says}: it is tried with Node ${wanted} alone; ${remedy}`)];
}

import { z } from "zod";
import { lenientList } from "../json/lenient.ts";

const Listed = lenientList(z.object({ value: z.string() }));

/** The other names of an item: a list of groups with a value in ninjs 2 and 3, a group of names elsewhere. */
export function readAltIds(written: unknown): readonly string[] {
	if (Array.isArray(written)) return Listed.parse(written).map(({ value }) => value);
	const values: readonly unknown[] = typeof written === "object" && written !== null ? Object.values(written) : [];
	return values.filter((value) => typeof value === "string");
}

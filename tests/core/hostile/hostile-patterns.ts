import fc from "fast-check";
import { HOSTILE_UNITS } from "./hostile-units.ts";

/** What a hostile text repeats: one to three units. */
export const hostilePatterns: fc.Arbitrary<string> = fc
	.array(fc.constantFrom(...HOSTILE_UNITS), { minLength: 1, maxLength: 3 })
	.map((units) => units.join(""));

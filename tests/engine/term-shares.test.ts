import { expect, test } from "vitest";
import { shareName, sharesOf } from "#src/engine/documents/term-shares.ts";

/** What an engine keeps of a number: the first nine bits of it. */
function keep(value: number): number {
	const bits = new DataView(new ArrayBuffer(4));
	bits.setFloat32(0, value);
	bits.setInt32(0, (bits.getInt32(0) >>> 15) << 15);
	return bits.getFloat32(0);
}

test("sharesOf() tells how often each term stands among the different ones", () => {
	const shares = sharesOf(["dam", "hold", "dam", "3.5"]);
	expect(Object.keys(shares)).toEqual(["dam", "hold", "3_5"]);
	expect(shares.dam).toBeCloseTo(2 / 3, 2);
	expect(shares.hold).toBeCloseTo(1 / 3, 2);
});

test("an engine keeps no share that is less than it is, nor one that is much more", () => {
	for (let length = 1; length <= 600; length++) {
		const terms = Array.from({ length }, (_, at) => `term${at}`);
		const kept = keep(sharesOf(terms).term0 ?? 0);
		expect(kept).toBeGreaterThanOrEqual(1 / length);
		expect(kept).toBeLessThan((1 / length) * (1 + 2 ** -7));
	}
});

test("a name of a share has no point, and is that of one term alone", () => {
	expect(shareName("1.000.000")).toBe("1_000_000");
	expect(shareName("dam")).toBe("dam");
});

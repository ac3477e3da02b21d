import { expect, test } from "vitest";
import { shareFacts } from "#src/engine/search/facts.ts";

test("facts are kept for as long as the archive is the same", () => {
	const shared = shareFacts();
	expect(shared.isOf("1")).toBe(true);
	shared.now().counts.set("dam", 2);
	expect([shared.isOf("1"), shared.now().counts.get("dam")]).toEqual([true, 2]);
	expect([shared.isOf("2"), shared.now().counts.get("dam")]).toEqual([false, undefined]);
});

test("what a part of the archive did not count is not kept", () => {
	const shared = shareFacts();
	shared.isOf("1");
	shared.now().counts.set("dam", 2);
	shared.forget();
	expect([shared.now().counts.size, shared.now().vocabulary, shared.isOf("1")]).toEqual([0, null, true]);
});

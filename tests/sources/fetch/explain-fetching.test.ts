import { expect, test } from "vitest";
import { explainFetching } from "#src/sources/fetch/explain-fetching.ts";

const failing = (cause: object) => new TypeError("fetch failed", { cause: Object.assign(new Error("raw"), cause) });

test.each<[error: unknown, told: RegExp]>([
	[failing({ code: "ENOTFOUND" }), /^nobody knows a host of this name: /],
	[failing({ code: "ECONNREFUSED" }), /^nothing answers there: /],
	[failing({ code: "ETIMEDOUT" }), /did not answer in time/],
	[failing({ code: "CERT_HAS_EXPIRED" }), /certificate is not valid \(CERT_HAS_EXPIRED\): /],
	[failing({ message: "bad port" }), /^its port belongs to something else/],
	[failing({ message: "something odd" }), /^something odd$/],
	["text", /^text$/],
])("explainFetching() of %o", (error, told) => expect(explainFetching(error, 1000)).toMatch(told));

test("explainFetching() tells how long was waited", () => {
	const error = Object.assign(new Error("timeout"), { name: "TimeoutError" });
	expect(explainFetching(error, 30_000)).toBe("it did not answer within 30 seconds");
});

import { expect, test } from "vitest";
import { isOwnHost } from "#src/web/read/is-own-host.ts";

const SETTINGS = { url: "https://record.example:8443", host: "192.0.2.7" };

test.each(["localhost", "127.0.0.1", "[::1]", "192.0.2.7", "record.example"])("%s is ours", (hostname) => {
	expect(isOwnHost(hostname, SETTINGS)).toBe(true);
});

test.each(["evil.example", "record.example.evil.example", "127.0.0.1.evil.example", "0.0.0.0", ""])(
	"%j is not ours",
	(hostname) => expect(isOwnHost(hostname, SETTINGS)).toBe(false),
);

test("an IPv6 address that is listened at is ours, and without WEB_URL no name is", () => {
	expect(isOwnHost("[2001:db8::1]", { url: null, host: "2001:db8::1" })).toBe(true);
	expect(isOwnHost("record.example", { url: null, host: "0.0.0.0" })).toBe(false);
});

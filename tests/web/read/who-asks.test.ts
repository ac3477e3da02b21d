import { expect, test } from "vitest";
import { whoAsks } from "#src/web/read/who-asks.ts";

const TRUST = { userHeader: "X-User", trustedProxies: ["10.0.0.1", "192.168.0.0/16", "fd00::/8"] };

function who(address: string | undefined, headers: Readonly<Record<string, string>> = {}, trust = TRUST): string {
	return whoAsks({ address, header: (name) => headers[name.toLowerCase()] }, trust);
}

test.each([
	["an address", "203.0.113.7", "address:203.0.113.7"],
	["the same within IPv6", "::ffff:203.0.113.7", "address:203.0.113.7"],
	["the network of an IPv6 address", "2001:db8:1:2:3:4:5:6", "address:2001:db8:1:2::/64"],
	["nothing", undefined, "unknown"],
	["what is no address", "somewhere", "unknown"],
])("whoAsks() counts by %s", (_, address, expected) => expect(who(address)).toBe(expected));

test("whoAsks() believes nobody but a trusted proxy", () => {
	const headers = { "x-user": "ann", "x-forwarded-for": "198.51.100.1" };
	expect(who("203.0.113.7", headers)).toBe("address:203.0.113.7");
	expect(who("10.0.0.1", headers)).toBe("user:ann");
	expect(who("::ffff:192.168.7.7", headers)).toBe("user:ann");
	expect(who("fd00::1", headers)).toBe("user:ann");
	expect(who("10.0.0.1", headers, { ...TRUST, trustedProxies: [] })).toBe("address:10.0.0.1");
});

test("whoAsks() takes the last address that no trusted proxy has: what came before may be made up", () => {
	const forwarded = (row: string) => who("10.0.0.1", { "x-forwarded-for": row });
	expect(forwarded("1.1.1.1, 203.0.113.7")).toBe("address:203.0.113.7");
	expect(forwarded("1.1.1.1, 203.0.113.7, 192.168.0.5")).toBe("address:203.0.113.7");
	expect(forwarded("1.1.1.1, nonsense")).toBe("address:10.0.0.1");
	expect(forwarded("192.168.0.5")).toBe("address:10.0.0.1");
	expect(forwarded("")).toBe("address:10.0.0.1");
	expect(who("10.0.0.1", { "x-user": "  ", "x-forwarded-for": "203.0.113.7" })).toBe("address:203.0.113.7");
	expect(who("10.0.0.1", { "x-user": "a".repeat(900) })).toBe(`user:${"a".repeat(200)}`);
});

import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** Names of hosts and addresses that may be asked though they are not public ones; "*" stands for all. */
export type Allowed = ReadonlySet<string>;

/** Why a host may not be asked, as the end of a sentence; null where it may. */
function refuseAddress(address: string): string | null {
	const parsed = ipaddr.process(address);
	const range = parsed.range();
	return range === "unicast" ? null : `is ${RANGES.get(range) ?? "no public address"}`;
}

// https://github.com/whitequark/ipaddr.js names the ranges of RFC 6890 so.
const RANGES = new Map([
	["loopback", "an address of this machine itself"],
	["private", "an address of a private network"],
	["uniqueLocal", "an address of a private network"],
	["linkLocal", "an address of the local network"],
	["unspecified", "an address of this machine itself"],
]);

/**
 * Looks a host up for a connection, and fails where it is not public: also where a public name leads to this machine
 * or its network, so that a feed cannot make the program ask there.
 */
export function guardedLookup(allowed: Allowed): LookupFunction {
	return (host, options, done) => {
		lookup(host, { ...options, all: true }, (error, addresses) => {
			if (error) return done(error, []);
			const refused = isAllowed(host, allowed)
				? undefined
				: addresses.find(({ address }) => refuseAddress(address) !== null);
			if (refused) return done(new AddressRefusedError(host, refuseAddress(refused.address) ?? ""), []);
			if (options.all) return done(null, addresses);
			const [first] = addresses;
			if (!first) return done(new Error(`Cannot find "${host}"`), "");
			return done(null, first.address, first.family);
		});
	};
}

/** Why a host that is written as an address may not be asked; null where it may, or is a name, which is looked up. */
export function refuseHost(host: string, allowed: Allowed): string | null {
	const bare = host.replace(/^\[|\]$/g, "");
	return isIP(bare) === 0 || isAllowed(bare, allowed) ? null : refuseAddress(bare);
}

function isAllowed(host: string, allowed: Allowed): boolean {
	return allowed.has("*") || allowed.has(host);
}

/** A host that may not be asked. */
class AddressRefusedError extends Error {
	constructor(host: string, reason: string) {
		super(`"${host}" ${reason}: allow it by ALLOW_PRIVATE_HOSTS where it is meant`);
	}
}

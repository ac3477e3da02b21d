const DISCORD_EPOCH = 1_420_070_400_000n;
const LOW_BITS = 22n;

export type CreateId = () => string;

/** Gives ids as Discord does: unique, rising, and telling when they were made (`reference`, Snowflakes). */
export function createIds(): CreateId {
	let made = 0n;
	return () => {
		const sinceEpoch = BigInt(Date.now()) - DISCORD_EPOCH;
		return ((sinceEpoch << LOW_BITS) | BigInt.asUintN(Number(LOW_BITS), made++)).toString();
	};
}

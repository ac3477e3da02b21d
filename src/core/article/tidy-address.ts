/** An address as it is compared with others: without what comes after "#", and without a slash at its end. */
export function tidyAddress(address: string): string {
	return address.replace(/#.*$/s, "").replace(/\/$/, "");
}

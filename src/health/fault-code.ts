/** By what an error is counted: its code ("ENOSPC", 50013) where it has one, or else its name. None of its words. */
export function faultCode(error: unknown): string {
	if (!(error instanceof Error)) return typeof error;
	const code = "code" in error ? String(error.code) : "";
	return isShort(code) ? code : isShort(error.name) ? error.name : "Error";
}

function isShort(code: string): boolean {
	return /^[\w.-]{1,40}$/.test(code);
}

/** Whether a text is the number of a port: 0 to 65535. */
export function isPort(text: string): boolean {
	return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

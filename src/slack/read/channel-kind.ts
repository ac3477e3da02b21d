/** Whether others read a conversation, by its id: those of direct messages begin with D. */
export function isChannel(id: string): boolean {
	return !id.startsWith("D");
}

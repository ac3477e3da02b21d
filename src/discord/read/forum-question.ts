/**
 * The question of a post in a forum, by its title and its text without mentions and links: the one of them that asks,
 * the title before the text, or else both.
 */
export function forumQuestion(title: string, text: string): string {
	const asking = [title, text].find((it) => it.includes("?") || it.includes("؟"));
	return (asking ?? `${title}\n${text}`).trim();
}

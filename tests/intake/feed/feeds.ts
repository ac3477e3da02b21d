/** Paragraphs that are surely an article: two of them, of no newspaper. */
export const FULL =
	"<p>The lighthouse at Corran Point was lit again on Friday after a keeper had repaired its lamp by hand.</p>" +
	"<p>“We had the oil and we had the patience,” said Wil Adair, who has kept it since the storm of last spring.</p>";

/** The text of an RSS feed with these items. */
export function rss(items: string, channel = "<language>en-GB</language>"): string {
	return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"
xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Corran &amp; Isles</title>
<link>https://corran.example/news/</link>${channel}${items}</channel></rss>`;
}

/** An item of RSS with the whole text. */
export function item(fields: string, content = FULL): string {
	return `<item><guid>a1</guid>${fields}<content:encoded><![CDATA[${content}]]></content:encoded></item>`;
}

/** The text of an Atom feed with these entries. */
export function atom(entries: string): string {
	return `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="gd">
<title>Corran &amp; Isles</title><link href="https://corran.example/"/>${entries}</feed>`;
}

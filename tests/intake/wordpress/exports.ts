export const BODY = `<!-- wp:paragraph -->
<p>The lighthouse at Corran Point was lit again on Friday after a keeper had repaired its lamp.</p>
<!-- /wp:paragraph -->

<!-- wp:paragraph -->
<p>“We had the oil and we had the patience,” said Wil Adair, who has kept it since spring.</p>
<!-- /wp:paragraph -->`;

const AUTHORS = [
	["amoss", "Ada Moss"],
	["brudd", "Ben Rudd &amp; Co"],
];

/** The head of an export, up to its items. */
export const HEAD = `<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a made-up export -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Corran &amp; Isles</title><language>en-GB</language>
${AUTHORS.map(
	([login, name]) => `<wp:author><wp:author_login><![CDATA[${login}]]></wp:author_login>
<wp:author_display_name><![CDATA[${name}]]></wp:author_display_name></wp:author>`,
).join("\n")}`;

export const FOOT = "</channel></rss>";

const FIELDS: Readonly<Record<string, string>> = {
	title: "Lamp &amp; oil",
	link: "https://corran.example/lit/?utm_source=x",
	"dc:creator": "amoss",
	"content:encoded": BODY,
	"excerpt:encoded": "A keeper mends it.",
	"wp:post_id": "11",
	"wp:post_date": "2026-03-06 18:00:00",
	"wp:post_date_gmt": "2026-03-06 17:00:00",
	"wp:post_modified_gmt": "2026-03-07 09:00:00",
	"wp:status": "publish",
	"wp:post_type": "post",
	"wp:post_password": "",
};

/** An item of an export that differs from a published post in some fields; an undefined one is left out. */
export function wxrItem(fields: Readonly<Record<string, string | undefined>> = {}, more = ""): string {
	const elements = Object.entries({ ...FIELDS, ...fields }).flatMap(([name, value]) =>
		value === undefined ? [] : [`<${name}><![CDATA[${value}]]></${name}>`],
	);
	return `<item>${elements.join("\n")}${more}</item>`;
}

/** A whole export with these items. */
export function wxr(...items: readonly string[]): string {
	return HEAD + items.join("\n") + FOOT;
}

// What elements, and classes of elements, mean in the bodies of articles: HTML, the body of NITF 3.6, and what the
// systems of WordPress, the Guardian and others, and the scripts of social networks, call their parts. Written for this
// program.

/** Elements beside those of HTML that begin and end a paragraph. */
export const MORE_BREAKS = `
	bq block caption credit datasource figcaption hl1 hl2 media media-caption media-producer media-reference tagline td
	th`;

/** Elements in which an empty line begins no paragraph. */
export const PARAGRAPHS = "p li h1 h2 h3 h4 h5 h6 hl1 hl2 pre dd dt td th caption figcaption";

export const HEADINGS = "h1 h2 h3 h4 h5 h6 hl1 hl2";

export const QUOTES = "blockquote bq";

export const BOLD = "b strong";

export const CAPTIONS = "figcaption caption media-caption media-producer";

/** Words that a reader sees struck out. */
export const STRUCK = "del s strike";

/** Who is quoted, at a quotation that stands by itself. */
export const CREDITS = "cite credit footer figcaption";

/** Elements with nothing in them that a reader reads; and what NITF keeps for editors. */
export const UNREAD = `
	audio button canvas datalist dialog ed-msg embed head iframe map media-metadata noscript note object option picture
	rp script select style svg template textarea title video`;

/** Classes of what only machines, and those who listen to them, are shown. */
export const UNSEEN_CLASSES = "screen-reader-text screen-reader-only sr-only visually-hidden visuallyhidden";

export const EMBED_CLASSES = `
	bluesky-embed element-tweet facebook-post fb-comment-embed fb-post fb-video flickr-embed imgur-embed-pub
	instagram-media mastodon-embed reddit-card reddit-embed-bq text-post-media tiktok-embed tumblr-post twitter-quote
	twitter-timeline twitter-tweet twitter-video wp-block-embed wp-embedded-content`;

export const RELATED_CLASSES = `
	also-read article-related element-rich-link inline-related jp-relatedposts read-also read-more read-next
	readmore more-link
	related related-article related-articles related-content related-links related-posts related-stories
	relatedposts rich-link see-also yarpp-related`;

export const FURNITURE_CLASSES = `
	ad-container addtoany_share_save_container ad-slot adsbygoogle advert advertisement newsletter newsletter-signup
	newsletter-sign-up print-only promo-box sd-sharing share share-buttons share-links share-tools sharedaddy sharing
	signup sign-up social-share toc`;

/** Parts of the classes in which plugins for members put what not everybody may read, or say so. */
export const RESTRICTED_PARTS = "restricted restriction restrictions unauthorised unauthorized";
export const RESTRICTED_CLASSES = `
	leaky_paywall_message member-only members-access-error members-only mepr-unauthorized paywall-message
	paywall-notice pmpro_content_message subscriber-only subscribers-only`;

/** How the class of a caption ends, and that of an element which has one or none. */
export const CAPTION_ENDINGS = "caption caption-text caption_text caption__text";
export const NO_CAPTION = `
	has-caption hide-caption no-caption nocaption show-caption with-caption without-caption`;

/** What pull quotes are called within their classes. */
export const PULL_QUOTES = "pullquote pull-quote pull_quote";

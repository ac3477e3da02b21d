// The HTML that stands for the two ends of a shortcode: the old name of a caption (wp-includes/media.php), and the pull
// quote that many themes have. `[caption]` and `[embed]`, with what is between, are taken out of any body.

export const ELEMENTS: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
	embed: ["[embed]", "[/embed]"],
	wp_caption: ["<figure class=wp-caption><figcaption>", "</figcaption></figure>"],
	pullquote: ["<aside class=pullquote>", "</aside>"],
};

export const LEFT_AS_THEY_ARE: readonly string[] = ["caption"];

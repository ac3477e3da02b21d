// The HTML that stands for the two ends of a shortcode: the old name of a caption (wp-includes/media.php), and the pull
// quote that many themes have. `[caption]` and `[embed]`, with what is between, are taken out of any body.

export const ELEMENTS: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
	embed: ["[embed]", "[/embed]"],
	wp_caption: ["<figure class=wp-caption><figcaption>", "</figcaption></figure>"],
	pullquote: ["<aside class=pullquote>", "</aside>"],
};

export const LEFT_AS_THEY_ARE: readonly string[] = ["caption"];

// Shortcodes that say how the words between their ends look, and nothing of who may read them, as themes, page builders
// and the "Shortcodes Ultimate" plugin call them. Of any other nobody knows: it may show its words to members alone, or
// to editors. Written for this program.
export const FORMATTING = `
	accordion accordion_item accordions align aligncenter alignleft alignright b big blockquote bold box center centre
	clear col color colour column column1 column2 columns columns_inner container content_box div dropcap dropcaps drop_cap
	em emphasis five_sixth font four_fifth full_width fullwidth h1 h2 h3 h4 h5 h6 half heading highlight highlights i
	indent infobox inner_row intro item italic justify label large lead lead_paragraph left li line list list_item mark
	ol one_fifth one_fourth one_half one_half_last one_quarter one_sixth one_third one_third_last p panel paragraph
	pull_quote pullquote_left pullquote_right quote right row row_inner section size small span strong style styled_box
	sub subheading sup su_accordion su_animate su_box su_column su_columns su_dropcap su_frame su_heading su_highlight
	su_label su_list su_pullquote su_quote su_row su_service su_spoiler su_tab su_tabs tab tabgroup tabs text text_block
	textblock third three_fifth three_fourth three_quarter toggle toggles two_columns two_fifth two_third two_third_last
	u ul underline wrap wrapper`;

/** How the shortcodes of page builders begin: WPBakery, Divi, Avada, Enfold, Flatsome, Cornerstone and Fusion. */
export const BUILDERS = "av_ bt_bb_ cs_ et_pb_ fusion_ mk_ ux_ vc_";

/** How words in the names of shortcodes and blocks begin that may keep what is in them from readers. */
export const KEEPING = `
	access admin capab draft editor expire guest hide hidden if level lock logged login member note only optin password
	paywall permi premium priv protect restrict role secret sign subscri user visib`;

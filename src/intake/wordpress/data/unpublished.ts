// The statuses of a post that WordPress and its editorial plugins give to what is not, or no longer, public, and what
// its own types of posts are (wp-includes/post.php, create_initial_post_types and get_post_statuses).

export const UNPUBLISHED: Readonly<Record<string, string>> = {
	draft: "is a draft",
	"auto-draft": "is a draft",
	pending: "awaits review",
	private: "is private",
	inherit: "is no post of its own",
};

export const OTHER_TYPES: Readonly<Record<string, string>> = {
	page: "is a page",
	attachment: "is an attachment",
	revision: "is an older version",
	nav_menu_item: "is an entry of a menu",
	custom_css: "is a style sheet",
	customize_changeset: "is a setting of the site",
	oembed_cache: "is a kept embed",
	user_request: "is a request of a user",
	wp_block: "is a pattern",
	wp_template: "is a template",
	wp_template_part: "is a template",
	wp_global_styles: "is a style sheet",
	wp_navigation: "is a menu",
	wp_font_family: "is a font",
	wp_font_face: "is a font",
	"guest-author": "is an author",
};

-- Instants are milliseconds since 1970, by the clock of the database.

CREATE TABLE answers (
	number BIGINT GENERATED ALWAYS AS IDENTITY,
	id TEXT PRIMARY KEY,
	platform TEXT NOT NULL,
	scope TEXT,
	asker TEXT NOT NULL,
	question TEXT NOT NULL,
	kind TEXT NOT NULL,
	body TEXT NOT NULL,
	kept_at BIGINT NOT NULL
);
CREATE INDEX answers_by_age ON answers (kept_at);
CREATE INDEX answers_by_asker ON answers (platform, asker, kept_at);

CREATE TABLE votes (
	answer TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
	voter TEXT NOT NULL,
	vote TEXT NOT NULL,
	reason TEXT,
	voted_at BIGINT NOT NULL,
	PRIMARY KEY (answer, voter)
);

-- A receipt is made anew for each attempt to take something: by it a repeated statement knows what it did before.
CREATE TABLE deliveries (key TEXT PRIMARY KEY, first_at BIGINT NOT NULL, receipt TEXT NOT NULL);
CREATE INDEX deliveries_by_age ON deliveries (first_at);

CREATE TABLE letters (
	platform TEXT NOT NULL,
	key TEXT NOT NULL,
	body TEXT,
	answer_by BIGINT NOT NULL,
	received_at BIGINT NOT NULL,
	holder TEXT,
	begun_at BIGINT,
	receipt TEXT,
	PRIMARY KEY (platform, key)
);
CREATE INDEX letters_by_age ON letters (received_at);
CREATE INDEX letters_unanswered ON letters (platform, received_at) WHERE body IS NOT NULL;
CREATE TABLE holders (id TEXT PRIMARY KEY, held_until BIGINT NOT NULL);

CREATE TABLE posts (
	platform TEXT NOT NULL,
	channel TEXT NOT NULL,
	message TEXT NOT NULL,
	answers TEXT NOT NULL,
	told TEXT NOT NULL,
	posted_at BIGINT NOT NULL,
	PRIMARY KEY (platform, channel, message)
);
CREATE INDEX posts_by_age ON posts (platform, posted_at);

CREATE TABLE notes (key TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE unanswered (
	number BIGINT GENERATED ALWAYS AS IDENTITY,
	id TEXT PRIMARY KEY,
	question TEXT NOT NULL,
	speaker TEXT,
	topic TEXT,
	platform TEXT NOT NULL,
	reason TEXT NOT NULL,
	day TEXT NOT NULL,
	articles TEXT[] NOT NULL
);
CREATE INDEX unanswered_by_day ON unanswered (day);

CREATE TABLE limits (asker TEXT PRIMARY KEY, asked BIGINT[] NOT NULL, allowed BOOLEAN NOT NULL);

CREATE TABLE conversations (key TEXT PRIMARY KEY, body TEXT NOT NULL, kept_at BIGINT NOT NULL);
CREATE INDEX conversations_by_age ON conversations (kept_at);

CREATE TABLE leases (name TEXT PRIMARY KEY, holder TEXT NOT NULL, held_until BIGINT NOT NULL);

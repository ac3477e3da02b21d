#!/usr/bin/env bash
# Installs the engines of `npm run test:engines` where they are missing and root may: Debian's PostgreSQL. The tests
# start a server of their own, so that which the package sets up is not started.
set -euo pipefail

if compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null; then
	echo "PostgreSQL is installed"
elif [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
	mkdir -p /etc/postgresql-common
	[ -e /etc/postgresql-common/createcluster.conf ] ||
		echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf
	apt-get update
	DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql
else
	echo "Cannot install PostgreSQL: that takes root, and apt-get" >&2
	exit 1
fi

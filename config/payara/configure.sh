#!/usr/bin/env bash
# configure.sh PAYARA_HOME [ADMIN_PORT]   runs the numbered scripts on the running domain (admin port 4848 unless given). May be repeated.
# The PostgreSQL driver must be in the lib folder of the domain before the domain starts.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=${1:?"usage: configure.sh PAYARA_HOME [ADMIN_PORT]"}
port=${2:-4848}
[ -x "$home/bin/asadmin" ] || { echo "No Payara in $home (bin/asadmin is missing)." >&2; exit 1; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cat "$here"/[0-9]*.asadmin > "$work/all.asadmin"
"$home/bin/asadmin" --port "$port" multimode --file "$work/all.asadmin" > "$work/log" 2>&1 < /dev/null || { cat "$work/log" >&2; exit 1; }
# multimode goes on after an error; the pool that exists already from an earlier run is the only one that is right.
if grep -E 'failure|[Ee]rror|does not exist|[Ii]nvalid' "$work/log" | grep -v 'VinhDanhPool already exists' >&2; then
  echo "Payara could not be configured." >&2; exit 1
fi

#!/usr/bin/env bash
# configure.sh WILDFLY_HOME [connect|restore]
#   (nothing)  edits standalone.xml of a stopped server: all numbered scripts, in one go
#   connect    runs the same scripts on the server that is running with its management port on 127.0.0.1:9990
#   restore    takes the changes back (stopped server)
# The modules of config/wildfly/modules, with their jars, must be in the server before (ear/target/wildfly-modules after a build).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=${1:?"usage: configure.sh WILDFLY_HOME [connect|restore]"}
mode=${2:-}
[ -x "$home/bin/jboss-cli.sh" ] || { echo "No WildFly in $home (bin/jboss-cli.sh is missing)." >&2; exit 1; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
{
  [ "$mode" = connect ] || echo "embed-server --server-config=standalone.xml"
  if [ "$mode" = restore ]; then cat "$here/restore.cli"; else cat "$here"/[0-9]*.cli; fi
} > "$work/all.cli"
options=(--file="$work/all.cli" --no-color-output)
[ "$mode" != connect ] || options+=(--connect)
if ! "$home/bin/jboss-cli.sh" "${options[@]}" > "$work/log" 2>&1; then
  cat "$work/log" >&2; echo "WildFly could not be configured." >&2; exit 1
fi

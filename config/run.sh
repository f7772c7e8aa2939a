#!/usr/bin/env bash
# Builds VinhDanh, starts it on an application server and stops it with Ctrl-C. Needs JDK 17 or newer and Maven, nothing else.
#   config/run.sh [--no-build]
# Settings (environment): VINHDANH_SERVER (wildfly, payara) VINHDANH_HTTP_PORT (8080) VINHDANH_MANAGEMENT_PORT (9990, Payara 4848) VINHDANH_BIND (127.0.0.1)
#   VINHDANH_DATA (data/ in this folder) VINHDANH_DEMO (full, accounts, none) VINHDANH_HEAP (512m) DB_URL DB_USER DB_PASSWORD (PostgreSQL instead of H2)
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
server=${VINHDANH_SERVER:-wildfly}
export VINHDANH_HTTP_PORT=${VINHDANH_HTTP_PORT:-8080} VINHDANH_BIND=${VINHDANH_BIND:-127.0.0.1} VINHDANH_DEMO=${VINHDANH_DEMO:-full}
heap=${VINHDANH_HEAP:-512m}
first=256m; [ -z "${VINHDANH_HEAP:-}" ] || first=64m        # the heap of the first moment: small, it is collected and grown twenty times during the start
servers=$root/ear/target/servers
run=$root/ear/target/run/$server-$VINHDANH_HTTP_PORT
ear=$root/ear/target/vinhdanh.ear
helper=
java_pid=
own=        # set once $run is of this start: before that the process id in it is of another one that runs

say() { printf '%s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }
alive() { [ -n "$1" ] && kill -0 "$1" 2>/dev/null; }

# The server ends with this script, however the script ends.
finish() {
  trap - EXIT INT TERM HUP
  if alive "$helper"; then kill "$helper" 2>/dev/null || true; fi
  [ -n "$own" ] && [ -z "$java_pid" ] && [ -f "$run/pid" ] && java_pid=$(cat "$run/pid")
  if alive "$java_pid"; then
    say "Stopping ..."
    kill "$java_pid" 2>/dev/null || true
    for _ in $(seq 120); do alive "$java_pid" || break; sleep 0.25; done
    if alive "$java_pid"; then kill -9 "$java_pid" 2>/dev/null || true; fi
    say "Stopped."
  fi
  [ -z "$own" ] || rm -f "$run/pid"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# port_open PORT: does somebody listen on this machine?
port_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# healthy: the answer of the health page; fails unless it is 200
healthy() {
  local status answer
  exec 4<>"/dev/tcp/127.0.0.1/$VINHDANH_HTTP_PORT" || return 1
  printf 'GET /vinhdanh/api/v1/health HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&4
  answer=$(timeout 10 cat <&4 | tr -d '\0'); exec 4<&-
  status=${answer%%$'\n'*}
  case $status in *" 200"*) return 0 ;; *) return 1 ;; esac
}

# watch PID MESSAGE LOGFILE PATTERN: shows every five seconds how far a long step is
watch() {
  local started=$SECONDS last=
  while alive "$1"; do
    sleep 1
    if [ $(( (SECONDS - started) % 5 )) = 0 ]; then
      last=$(grep -aE "$4" "$3" 2>/dev/null | tail -1 | sed -E 's/^\[INFO\] (-+ ?)?//; s/ -+$//; s/^Downloading from [^:]*: .*\//downloading /' | cut -c1-110) || true
      say "  $2, $((SECONDS - started)) s${last:+: $last}"
    fi
  done
}

case $server in
wildfly) export VINHDANH_MANAGEMENT_PORT=${VINHDANH_MANAGEMENT_PORT:-9990}; other=payara ;;
payara) export VINHDANH_MANAGEMENT_PORT=${VINHDANH_MANAGEMENT_PORT:-4848}; other=wildfly ;;
*) die "VINHDANH_SERVER must be wildfly or payara, not '$server'." ;;
esac
case $VINHDANH_DEMO in full | accounts | none) ;; *) die "VINHDANH_DEMO must be full, accounts or none, not '$VINHDANH_DEMO'." ;; esac
command -v java > /dev/null || die "No Java found: install a JDK 17 (Debian: apt-get install openjdk-17-jdk-headless)."
command -v mvn > /dev/null || [ "${1:-}" = --no-build ] || die "No Maven found (Debian: apt-get install maven)."
for p in "$VINHDANH_HTTP_PORT" "$VINHDANH_MANAGEMENT_PORT"; do
  if port_open "$p"; then die "Port $p is in use. Stop the program that uses it, or set $([ "$p" = "$VINHDANH_HTTP_PORT" ] && echo VINHDANH_HTTP_PORT || echo VINHDANH_MANAGEMENT_PORT) to a free port."; fi
done

mkdir -p "${VINHDANH_DATA:-$root/data}"
VINHDANH_DATA=$(cd "${VINHDANH_DATA:-$root/data}" && pwd); export VINHDANH_DATA
exec 9> "$VINHDANH_DATA/.lock"
flock -n 9 || die "Another VinhDanh is using the data folder $VINHDANH_DATA."

# The database: PostgreSQL when DB_URL says so, otherwise a file of the embedded H2 below the data folder.
case ${DB_URL:-} in
jdbc:postgresql:*) export DB_DRIVER=postgresql DB_DRIVER_CLASS=org.postgresql.Driver; database=${DB_URL%%\?*} ;;
"") export DB_DRIVER=h2 DB_DRIVER_CLASS=org.h2.Driver; database="embedded H2 in $VINHDANH_DATA/db"
  export DB_URL="jdbc:h2:file:$VINHDANH_DATA/db/vinhdanh;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE" ;;
*) die "DB_URL must begin with jdbc:postgresql: (or be absent for the embedded database)." ;;
esac

rm -rf "$run"; mkdir -p "$run"; own=yes
if [ "${1:-}" != --no-build ] || [ ! -f "$servers/$server.configured" ]; then
  say "Building (the first time Maven also fetches its plugins, the libraries and the server: about 400 MB) ..."
  mvn -B -ntp -f "$root/pom.xml" -DskipTests -Drun "-Dskip.$other=true" pre-integration-test > "$run/build.log" 2>&1 9>&- &
  helper=$!
  watch "$helper" "building" "$run/build.log" '^\[INFO\] (---|Building)'
  wait "$helper" || { grep -E '^\[ERROR\]' "$run/build.log" | head -20 >&2; die "The build failed; the whole output is in $run/build.log"; }
  helper=
fi

start_wildfly() {
  local home; home=$(cd "$servers"/wildfly-[0-9]* && pwd)
  cp -r "$home/standalone" "$run/standalone"
  cp "$ear" "$run/standalone/deployments/"
  touch "$run/standalone/deployments/vinhdanh.ear.dodeploy"
  JAVA_OPTS="-Xms$first -Xmx$heap -XX:MetaspaceSize=160m -XX:MaxMetaspaceSize=512m -Djava.net.preferIPv4Stack=true -Dfile.encoding=UTF-8 -Djboss.tx.node.id=vinhdanh" \
  LAUNCH_JBOSS_IN_BACKGROUND=1 JBOSS_PIDFILE="$run/pid" \
    "$home/bin/standalone.sh" "-Djboss.server.base.dir=$run/standalone" > "$run/console.log" 2>&1 < /dev/null &
  helper=$!
  for _ in $(seq 100); do [ -s "$run/pid" ] && break; sleep 0.1; done
  java_pid=$(cat "$run/pid")
}

start_payara() {
  local home=$servers/payara6 domains=$run/domains command
  mkdir -p "$domains"; cp -r "$home/glassfish/domains/vinhdanh" "$domains/"
  sed -i "s/port=\"28048\"/port=\"$VINHDANH_MANAGEMENT_PORT\"/; s/port=\"18180\"/port=\"$VINHDANH_HTTP_PORT\"/; s/-Xmx512m/-Xmx$heap/" "$domains/vinhdanh/config/domain.xml"
  # The command line of the server, so that this script owns the process (start-domain would leave it behind).
  mapfile -t command < <("$home/bin/asadmin" start-domain --domaindir "$domains" --dry-run vinhdanh < /dev/null | sed '1d;/^Command start-domain executed/d;/^$/d')
  for i in "${!command[@]}"; do [ "${command[$i]}" != "-read-stdin" ] || command[i+1]=false; done
  ( cd "$domains/vinhdanh/config" && exec "${command[0]}" -Dfile.encoding=UTF-8 "${command[@]:1}" ) > "$run/console.log" 2>&1 < /dev/null &
  java_pid=$!
  ( for _ in $(seq 240); do port_open "$VINHDANH_MANAGEMENT_PORT" && break; sleep 0.5; done
    "$home/bin/asadmin" --port "$VINHDANH_MANAGEMENT_PORT" deploy --name vinhdanh "$ear" > "$run/deploy.log" 2>&1 < /dev/null || touch "$run/deploy.failed" ) &
  helper=$!
}

say "Starting $server with $database ..."
"start_$server"
for i in $(seq 300); do
  alive "$java_pid" || { tail -20 "$run/console.log" >&2; die "The server ended; its output is in $run/console.log"; }
  if [ -f "$run/standalone/deployments/vinhdanh.ear.failed" ] || [ -f "$run/deploy.failed" ]; then
    cat "$run"/standalone/deployments/*.failed "$run/deploy.log" 2>/dev/null | head -20 >&2
    die "VinhDanh could not be deployed; the server's output is in $run/console.log"
  fi
  if healthy 2>/dev/null; then break; fi
  [ "$i" != 300 ] || die "No answer after five minutes; the server's output is in $run/console.log"
  [ $((i % 5)) != 0 ] || say "  starting, $i s"
  sleep 1
done

say ""
say "VinhDanh is ready:  http://$([ "$VINHDANH_BIND" = 0.0.0.0 ] && hostname || echo "$VINHDANH_BIND"):$VINHDANH_HTTP_PORT/vinhdanh/"
if [ "$VINHDANH_DEMO" != none ]; then
  say "Accounts, password Vinhdanh#2026:"
  say "  quantri (administrator)  hoso (registry officer)  chuyenvien1 chuyenvien2 (unit clerks)  truongphong1 truongphong2 (heads)"
  say "  thamdinh, thamdinh2 (appraisers)  thuky (council secretary)  hoidong1 ... hoidong13 (council)  giamdoc (director)  vanthu (document clerk)  thanhtra (inspector)"
  say "  REST: api / api-demo-2026"
fi
say "Data: $database   Log: $run/console.log   Stop: Ctrl-C"
# Not "wait PID": WildFly is a grandchild. A sleep in the background lets a signal through at once.
while alive "$java_pid"; do sleep 1 & wait $! || true; done
die "The server ended; its output is in $run/console.log"

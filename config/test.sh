#!/usr/bin/env bash
# Runs all tests: rules and services, the EAR inside WildFly and Payara, on H2 and PostgreSQL, and the journeys in a real Chromium.
# Needs JDK 17 or newer, Maven and Chromium; Chromium is installed here when it is missing and this runs as root.
#   config/test.sh [more Maven options]
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive

# type -P: only programs of the path, never a function of this script.
find_browser() { type -P chromium || type -P chromium-browser || type -P google-chrome; }

if ! find_browser > /dev/null; then
  if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    echo "Chromium is missing: installing it with apt-get ..."
    apt-get update -q
    apt-get install -q -y --no-install-recommends chromium
  else
    echo "Chromium is missing. Install it as root:  apt-get install --no-install-recommends chromium" >&2
    exit 1
  fi
fi
VINHDANH_CHROMIUM=$(find_browser); export VINHDANH_CHROMIUM
command -v mvn > /dev/null || { echo "Maven is missing. Install it as root:  apt-get install maven" >&2; exit 1; }
for port in 18180 18190 18132 28048; do
  if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then echo "Port $port is in use; the tests need 18180, 18190, 18132 and 28048." >&2; exit 1; fi
done

mkdir -p "$root/ear/target"; log=$root/ear/target/test.log
started=$SECONDS
echo "Testing; the first time Maven also fetches about 900 MB (libraries, both servers, browser driver). Whole output: ear/target/test.log"
set +e
more=0
mvn -B -ntp -f "$root/pom.xml" verify "$@" 2>&1 | tee "$log" | while IFS= read -r line; do
  case $line in
  "[INFO] --- "* | *"Tests run:"*" in "* | "[INFO] BUILD "* | "[ERROR]"*)
    case $line in "[ERROR]"*) more=15 ;; *) more=0 ;; esac
    line=${line#"[INFO] "}
    printf '%3d:%02d  %s\n' $(( (SECONDS - started) / 60 )) $(( (SECONDS - started) % 60 )) "${line#--- maven-}" ;;
  "[INFO]"* | "[WARNING]"*) more=0 ;;
  # A message may have many lines (a browser that does not start); the frames of the stack stay in the log.
  *[![:space:]]*) if [ "$more" -gt 0 ] && ! [[ $line =~ ^[[:space:]]+at\  ]]; then more=$((more - 1)); printf '        %s\n' "$line"; fi ;;
  esac
done
result=${PIPESTATUS[0]}
set -e
echo "$([ "$result" = 0 ] && echo "All tests passed" || echo "Tests FAILED") in $(( (SECONDS - started) / 60 )) min $(( (SECONDS - started) % 60 )) s."
exit "$result"

#!/usr/bin/env bash
# Measures speed and memory, each beside the least that is possible (the floor), on an embedded PostgreSQL. Nothing fails on time.
#   config/bench.sh [name...]      names: import eligibility certificates transfer search list person export startup quality; all without a name
# VINHDANH_BENCH_PEOPLE (50000) is how many people; VINHDANH_BENCH_DATA a folder that keeps them for the next run. The table is printed, the same figures are written to ear/target/bench/report.json.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
export LC_ALL=C.UTF-8 VINHDANH_BENCH_PEOPLE=${VINHDANH_BENCH_PEOPLE:-50000}
known="import eligibility certificates transfer search list person export startup quality"

die() { printf '%s\n' "$*" >&2; exit 1; }

[ $# -gt 0 ] || read -ra known_names <<< "$known"
[ $# -gt 0 ] || set -- "${known_names[@]}"
for name in "$@"; do
  case " $known " in *" $name "*) ;; *) die "Nothing is measured under the name '$name'. Names: $known" ;; esac
done
case $VINHDANH_BENCH_PEOPLE in *[!0-9]* | "" | 0*) die "VINHDANH_BENCH_PEOPLE must be a number, not '$VINHDANH_BENCH_PEOPLE'." ;; esac
command -v mvn > /dev/null || die "No Maven found (Debian: apt-get install maven)."

mkdir -p "$root/ear/target/bench"; log=$root/ear/target/bench/build.log; run=$root/ear/target/bench/run.log
# WildFly is fetched and configured only for what needs it.
goal=(-pl ejb process-test-classes)
case " $* " in *" startup "* | *" list "*) goal=(-Drun -Dskip.payara=true pre-integration-test) ;; esac
echo "Building (ear/target/bench/build.log) ..."
mvn -B -ntp -f "$root/pom.xml" -Pbench -DskipTests "${goal[@]}" > "$log" 2>&1 || { grep -E '^\[ERROR\]' "$log" | head -20 >&2; die "The build failed; the whole output is in $log"; }

# The bare pages, beside the application and never in it.
if [ "${goal[0]}" = -Drun ]; then
  bare=$root/ear/target/bench/bare.war
  rm -rf "$bare"; mkdir -p "$bare/WEB-INF/classes/vn/vinhdanh/web" "$bare/WEB-INF/lib"
  cp -r "$root/web/target/test-classes/bench/." "$bare/"
  cp -r "$root/web/target/test-classes/vn/vinhdanh/web/bench" "$bare/WEB-INF/classes/vn/vinhdanh/web/"
  cp "$root"/web/target/*/WEB-INF/lib/primefaces-*.jar "$bare/WEB-INF/lib/"
fi

classes=$root/ejb/target
java -Xmx1g -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 "-Djava.util.logging.config.file=$root/ear/src/test/resources/logging.properties" \
  -cp "$classes/test-classes:$classes/classes:$(cat "$classes/bench.classpath")" vn.vinhdanh.bench.Bench "$root" "$@" 2> "$run" | grep --line-buffered -v '^\[EL Warning' || { tail -20 "$run" >&2; die "The measuring failed; its whole output is in $run"; }
echo "Written to ear/target/bench/report.json"

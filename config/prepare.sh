#!/usr/bin/env bash
# prepare.sh wildfly|payara SERVERS_DIR   configures the server that the build unpacked into SERVERS_DIR (ear/target/servers).
# Called by the build; does nothing when the scripts have not changed since the last time.
set -euo pipefail
config=$(cd "$(dirname "$0")" && pwd)
server=$1
servers=$(cd "$2" && pwd)
stamp=$servers/$server.configured
sum=$(find "$config/$server" "$config/prepare.sh" -type f -exec cksum {} + | sort | cksum)
[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$sum" ] && exit 0
rm -f "$stamp"

case $server in
wildfly)
  home=$(cd "$servers"/wildfly-[0-9]* && pwd)
  chmod +x "$home"/bin/*.sh
  cp -r "$config"/wildfly/modules/. "$home/modules/"
  cp -r "$servers"/wildfly-modules/. "$home/modules/"
  "$config/wildfly/configure.sh" "$home"
  # What is copied to the administrator's own WildFly: module.xml files with their jars.
  cp -r "$config"/wildfly/modules/. "$servers/wildfly-modules/"
  ;;
payara)
  home=$servers/payara6
  domain=$home/glassfish/domains/vinhdanh
  chmod +x "$home"/bin/* "$home"/glassfish/bin/* 2>/dev/null || true
  rm -rf "$domain"
  log=$servers/payara-configure.log
  export VINHDANH_HTTP_PORT=28080 VINHDANH_BIND=127.0.0.1
  unset DB_URL DB_USER DB_PASSWORD DB_DRIVER_CLASS || true
  {
    "$home/bin/asadmin" create-domain --nopassword --portbase 28000 vinhdanh
    cp "$servers"/payara-lib/*.jar "$domain/lib/"
    "$home/bin/asadmin" start-domain vinhdanh
  } > "$log" 2>&1 < /dev/null || { cat "$log" >&2; echo "Payara does not start." >&2; exit 1; }
  result=0
  "$config/payara/configure.sh" "$home" 28048 || result=$?
  "$home/bin/asadmin" stop-domain vinhdanh >> "$log" 2>&1 < /dev/null
  [ $result = 0 ] || exit $result
  # This copy is for config/run.sh and the tests: the port as a number (Arquillian cannot read ${ENV=...}), administration on this machine only.
  sed -i 's/port="${ENV=VINHDANH_HTTP_PORT:8080}"/port="18180"/; s/port="28048"/port="28048" address="127.0.0.1"/' "$domain/config/domain.xml"
  grep -q 'port="18180"' "$domain/config/domain.xml" || { echo "http-listener-1 has no port in $domain." >&2; exit 1; }
  rm -rf "$domain"/logs/* "$domain"/vinhdanh "$domain"/osgi-cache
  ;;
*) echo "unknown server $server" >&2; exit 2 ;;
esac
echo "$sum" > "$stamp"

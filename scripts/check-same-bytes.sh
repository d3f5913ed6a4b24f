#!/usr/bin/env bash
# The same bytes in every order of calls, in workers, in other locales and time zones, and on other versions of Node: bash scripts/check-same-bytes.sh [NODE …]
# Needs a built dist/. NODE is the path of another node; `npx -y node@22 -p process.execPath` tells one.
set -u
cd "$(dirname "$0")/.."
want=$(node scripts/same-bytes.mjs)
tried=0 fell=0
same() {
  tried=$((tried + 1))
  got=$("$@") || got="exit code $?"
  [ "$got" = "$want" ] || { echo "FELL: $*: $got, not $want"; fell=$((fell + 1)); }
}
for order in backward shuffled workers; do same node scripts/same-bytes.mjs $order; done
for locale in tr_TR.UTF-8 C; do same env LANG=$locale LC_ALL=$locale node scripts/same-bytes.mjs; done
for zone in Etc/GMT+12 Pacific/Kiritimati; do same env TZ=$zone node scripts/same-bytes.mjs; done
for node in "$@"; do
  "$node" --version
  for order in forward shuffled workers; do same "$node" scripts/same-bytes.mjs $order; done
  same env LC_ALL=tr_TR.UTF-8 TZ=Pacific/Kiritimati "$node" scripts/same-bytes.mjs
done
echo "$tried runs: $fell fell"
[ $fell = 0 ]

#!/usr/bin/env bash
# Kills, pairs of writers and full disks over every command that writes: bash scripts/check-weather.sh [KILLS] [PAIRS] [DISKS]
# Needs a built dist/, and for the full disks a mount that root may make. Prints what fell, and exits with 1 then.
set -u
kills=${1:-100} pairs=${2:-20} disks=${3:-10}
cli="$(cd "$(dirname "$0")/.." && pwd)/dist/cli.cjs"
work=$(mktemp -d)
trap 'umount "$work/disk" 2>/dev/null; rm -rf "$work"' EXIT
cd "$work"
fell=0
fail() { echo "FELL: $*"; fell=$((fell + 1)); }

for k in $(seq 20000); do printf 'Предложение номер %d про мир.\tSentence number %d about peace.\n' "$k" "$k"; done > big.tsv
head -c 3000000 big.tsv | sed 's/peace/war/' | sed '$d' > other.tsv
head -400 big.tsv | cut -f1 > ru.txt
head -400 big.tsv | cut -f2 | sed 's/7/8/' > en.txt
commands=(
  "convert big.tsv OUT --to tmx"
  "convert big.tsv OUT --to jsonl"
  "align ru.txt en.txt --to tsv -o OUT"
  "align ru.txt en.txt --to svg -o OUT"
  "check ru.txt en.txt --fail-on never --format sarif -o OUT"
  "check ru.txt en.txt --fail-on never --format html -o OUT"
  "lexicon learn big.tsv --min-count 1 -o OUT"
  "check ru.txt en.txt --fail-on never --update-baseline --baseline OUT"
  "segment ru.txt -o OUT"
)
run() { node "$cli" ${1//OUT/$2} > /dev/null 2> err.txt; }

# what each command writes when nothing happens, and how long it takes
milliseconds=()
for k in "${!commands[@]}"; do
  begun=$(date +%s%3N)
  run "${commands[$k]}" "whole.$k" || fail "${commands[$k]}: $(cat err.txt)"
  milliseconds[$k]=$(($(date +%s%3N) - begun))
done
old() { if [ "$1" = 7 ]; then echo '{"version":1,"accepted":[]}'; else echo old; fi; }

# a kill comes at any moment; every other one as soon as the command has begun to write
before=0 during=0 after=0
for n in $(seq "$kills"); do
  k=$((n % ${#commands[@]}))
  old $k > out
  old $k > before
  node "$cli" ${commands[$k]//OUT/out} > /dev/null 2>&1 &
  pid=$!
  if [ $((n / 8 % 2)) = 0 ]; then
    wait_for=$((RANDOM % (milliseconds[k] * 11 / 10)))
    sleep "$((wait_for / 1000)).$(printf %03d $((wait_for % 1000)))"
  else
    for _ in $(seq 3000); do
      compgen -G '.*.partial' > /dev/null || ! kill -0 $pid 2> /dev/null && break
      sleep 0.002
    done
  fi
  signals=(KILL INT TERM HUP)
  signal=${signals[$(((n + n / 16) % 4))]}
  if compgen -G '.*.partial' > /dev/null; then during=$((during + 1))
  elif kill -0 $pid 2> /dev/null; then before=$((before + 1))
  else after=$((after + 1)); fi
  kill -s "$signal" $pid 2> /dev/null
  wait $pid 2> /dev/null
  cmp -s out before || cmp -s out "whole.$k" || fail "$signal tore ${commands[$k]}"
  if [ "$signal" != KILL ] && ls -A | grep -q '\.partial$'; then fail "$signal left a partial: ${commands[$k]}"; fi
  rm -f .*.partial
done

node "$cli" convert other.tsv whole.other --to tmx 2> /dev/null
for n in $(seq "$pairs"); do
  node "$cli" convert big.tsv two --to tmx 2> one.err & a=$!
  node "$cli" convert other.tsv two --to tmx 2> two.err & b=$!
  wait $a || fail "first of two writers: $(cat one.err)"
  wait $b || fail "second of two writers: $(cat two.err)"
  cmp -s two whole.0 || cmp -s two whole.other || fail "two writers mixed"
done

mkdir disk
for n in $(seq "$disks"); do
  k=$((n % ${#commands[@]}))
  mount -t tmpfs -o size=16k tmpfs disk 2> /dev/null || { echo "no tmpfs can be mounted: full disks were not tried"; break; }
  old $k > disk/out
  old $k > before
  run "${commands[$k]}" disk/out
  code=$?
  if [ $code = 0 ]; then cmp -s disk/out "whole.$k" || fail "full disk: exit code 0 and not whole: ${commands[$k]}"
  else
    [ $code = 2 ] || fail "full disk: exit code $code: ${commands[$k]}"
    cmp -s disk/out before || fail "full disk tore ${commands[$k]}"
    [ "$(grep -c '^sverka: .*the disk is full$' err.txt)" = 1 ] || fail "full disk: $(cat err.txt)"
  fi
  umount disk
done
echo "kills: $before before the output, $during while it was written, $after when the command had ended"
echo "$kills kills, $pairs pairs of writers, $disks full disks: $fell fell"
[ $fell = 0 ]

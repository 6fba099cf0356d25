#!/usr/bin/env bash
# Bakes a project with the firewall on and off in turn and prints medians of wall and processor time.
#
# usage: firewall.sh PROJECT RUNS OUT
set -euo pipefail
project=$1 runs=$2 out=$3
root=$(cd "$(dirname "$0")/.." && pwd -P)
mkdir -p "$out"
rm -f "$out"/times.*
for _ in $(seq "$runs"); do
  for state in true false; do
    TIMEFORMAT='%R %U %S'
    { time "$root/drillpress" bake --quiet --project "$project" --output "$out/site" --set "firewall.enabled=$state" \
      2>"$out/err.$state"; } 2>>"$out/times.$state"
  done
done
for state in true false; do
  awk '{print $1, $2 + $3}' "$out/times.$state" | sort -n >"$out/sorted"
  wall=$(awk '{print $1}' "$out/sorted" | sort -n | sed -n "$(((runs + 1) / 2))p")
  cpu=$(awk '{print $2}' "$out/sorted" | sort -n | sed -n "$(((runs + 1) / 2))p")
  printf 'firewall.enabled=%s  wall %s s  cpu %s s\n' "$state" "$wall" "$cpu"
done

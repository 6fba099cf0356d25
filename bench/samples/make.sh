#!/usr/bin/env bash
# Makes the samples of the report "engineering baseline" again: runs the programs beside this file and writes
# site-data/baseline/*.csv. What each file holds stands in its *.source.yaml; README.md says what to expect.
#
# usage: bench/samples/make.sh [PART...]     gates contracts heap gc; all when none is named
#        bench/samples/make.sh --check       each program for a moment, into a temporary folder: are columns and rows of the same
#                                            shape as those committed? Writes nothing else, fetches nothing; 25 s of processor time
#
# Needs Go, a JDK and a C compiler (for the race detector); `contracts` also needs buf: `BUF=path`, `buf` on the PATH, or npm,
# which fetches it from its registry once. Other settings, with their presets:
#   OUT=site-data/baseline  LENGTH=20 (seconds of each heap run)  EVERY=200 (ms between its readings)
#   RAW=8 (runs of the repaired map that are read without a collection: how often is that a false alarm?)
#   LIVE=32 TOTAL=4096 (MiB kept and allocated in each collector run)  ROUNDS=2 (of those runs)
# With warm build caches it takes a minute and a half, twice that on a busy machine; the first race build of Go's library alone took 106 s here.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
committed=$here/../../site-data/baseline
buf_version=1.75.0
check=
parts=()
for argument in "$@"; do
  case $argument in
    --check) check=1 ;;
    gates | contracts | heap | gc) parts+=("$argument") ;;
    *)
      printf 'make.sh: "%s" is not a part.\n  hint: make.sh [--check] [gates|contracts|heap|gc]...\n' "$argument" >&2
      exit 2
      ;;
  esac
done
[ ${#parts[@]} -gt 0 ] || parts=(gates contracts heap gc)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=${OUT:-$committed}
length=${LENGTH:-20} every=${EVERY:-200} live=${LIVE:-32} total=${TOTAL:-4096} rounds=${ROUNDS:-2} raw=${RAW:-8}
if [ -n "$check" ]; then
  out=$work/out length=2 every=200 live=8 total=256 rounds=1 raw=1
fi
mkdir -p "$out" "$work/bin"
cd "$here"
export CGO_ENABLED=0 GOFLAGS=-mod=mod GOTOOLCHAIN=local
unset GOGC GOMEMLIMIT GODEBUG JAVA_TOOL_OPTIONS || true
go_version=$(go env GOVERSION)

row() { # cells...: one row of CSV, RFC 4180
  local line='' cell
  for cell in "$@"; do
    case $cell in *[\",]*) cell="\"${cell//\"/\"\"}\"" ;; esac
    line+=",$cell"
  done
  printf '%s\n' "${line:1}"
}

fail() {
  printf 'make.sh: %s\n' "$1" >&2
  exit 1
}

# --- gates: the sample service, whole and with one planted fault each ---

tree() { # name: makes the service with that fault in a folder of its own
  mkdir -p "$work/trees/$1"
  cp go.mod service/*.go "$work/trees/$1/"
  [ "$1" = whole ] || cp "service/testdata/$1/"*.go "$work/trees/$1/"
}

verdict() { # value, comparison as awk writes it, bound
  awk -v v="$1" -v b="$3" "BEGIN { print (v $2 b) ? \"passes\" : \"refused\" }"
}

gate() { # tree, gate, tool, measure, threshold in words, value, comparison, bound
  row "$1" "$2" "$3" "$go_version" "$4" "$5" "$6" "$(verdict "$6" "$7" "$8")"
}

gates() {
  local trees=(whole lostcancel race untested complex unchecked ticker pooled-request) name findings
  [ -z "$check" ] || trees=(whole unchecked)
  for name in "${trees[@]}"; do tree "$name"; done
  (cd "$work/trees" && "$work/bin/unchecked" "${trees[@]}" 2>/dev/null) >"$work/unchecked"
  (cd "$work/trees" && "$work/bin/complexity" "${trees[@]}") >"$work/complexity"
  row tree gate tool tool_version measure threshold value verdict >"$out/gates.csv"
  for name in "${trees[@]}"; do
    cd "$work/trees/$name"
    findings=$(CGO_ENABLED=1 go vet . 2>&1 | grep -c '^\./' || true)
    gate "$name" vet "go vet" findings "0" "$findings" '==' 0
    tests "$name"
    gate "$name" complexity bench/samples/cmd/complexity "highest of a function" "at most 12" \
      "$(awk -F, -v t="$name" '$1 == t && $3 > m { m = $3 } END { print m }' "$work/complexity")" '<=' 12
    gate "$name" unchecked bench/samples/cmd/unchecked findings "0" \
      "$(awk -F, -v t="$name" '$1 == t { print $2 }' "$work/unchecked")" '==' 0
    cd "$here"
  done >>"$out/gates.csv"
  {
    row tree function complexity
    awk -F, '$1 == "whole"' "$work/complexity"
    "$work/bin/complexity" service/testdata/complex service/testdata/article | sed 's|^service/testdata/||'
  } >"$out/complexity.csv"
}

tests() { # tree: the two gates that run the tests, which must be built with the race detector
  local race=-race failed
  [ -z "$check" ] || race= # building Go's library for it may take minutes
  CGO_ENABLED=${race:+1} go test $race -cover -count=1 -v . >"$work/test" 2>&1 || true
  grep -q 'coverage: ' "$work/test" || fail "the tests of $1 did not run: $(tail -3 "$work/test")"
  failed=$(grep -c '^--- FAIL' "$work/test" || true)
  gate "$1" race "go test -race" "failed tests" "0" "$failed" '==' 0
  gate "$1" coverage "go test -cover" "% of statements" "at least 80" \
    "$(sed -n 's/.*coverage: \([0-9.]*\)%.*/\1/p' "$work/test" | head -1)" '>=' 80
}

# --- contracts: each change against the base, by each category of rules ---

find_buf() { # sets buf, or leaves it empty
  buf=${BUF:-$(command -v buf || true)}
  [ -z "$buf" ] && [ -z "$check" ] && command -v npm >/dev/null || return 0
  (cd "$work" && npm pack --silent "@bufbuild/buf-linux-x64@$buf_version" >/dev/null && tar xzf ./*.tgz)
  buf=$work/package/bin/buf
}

contracts() {
  find_buf
  if [ -z "$buf" ]; then
    [ -n "$check" ] || fail "contracts needs buf or npm"
    printf 'contracts: left out, no buf here (BUF=path)\n'
    return 0
  fi
  local change category status rules message verdict
  row change category verdict rules message tool tool_version >"$out/contracts.csv"
  for change in contracts/changes/*/; do
    for category in FILE WIRE_JSON WIRE; do
      status=0
      (cd "$change" && "$buf" breaking . --against ../../base --error-format json \
        --config '{"version":"v2","breaking":{"use":["'$category'"]}}') >"$work/breaking" 2>"$work/err" || status=$?
      # 0 is nothing, 100 is broken; everything else is a failure, which must not read as nothing.
      case $status in
        0) verdict=compatible ;;
        100) verdict=breaking ;;
        *) fail "buf ended with $status: $(cat "$work/err")" ;;
      esac
      rules=$(sed 's/.*"type":"\([A-Z_]*\)".*/\1/' "$work/breaking" | sort -u | paste -sd ' ')
      message=$(sed 's/.*"message":"\(.*\)"}$/\1/; s/\\"/"/g; s/\\u003c/</g; s/\\u003e/>/g' "$work/breaking" | head -1)
      row "$(basename "$change")" "$category" "$verdict" "$rules" "$message" "buf breaking" "$("$buf" --version)"
    done
  done >>"$out/contracts.csv"
}

# --- heap: leaking and repaired, read as they run ---

leak() { # fault, rate, variant, reading, round: one run in the background
  local flags=(-fault "$1" -rate "$2" -every "${every}ms" -for "${length}s")
  [ "$3" = leaking ] || flags+=(-repaired)
  [ "$4" = raw ] || flags+=(-settled)
  "$work/bin/leak" "${flags[@]}" >"$work/heap-$1-$3-$4-$5" &
}

heap() {
  local run fault rate variant round
  # All at once: they sleep most of the time. Rates are such that each fault loses about as many bytes a second.
  for run in map:500 ticker:500 rows:20 context:1000; do
    fault=${run%:*} rate=${run#*:}
    for variant in leaking repaired; do leak "$fault" "$rate" $variant settled 1; done
  done
  leak map 500 leaking raw 1
  for round in $(seq "$raw"); do
    leak map 500 repaired raw "$round"
    sleep 0.1 # so that not all collect at the same moments
  done
  for variant in leaking repaired; do
    java -XX:+UseSerialGC -Xmx128m -cp "$work/bin" Leak $variant 500 "$every" $((length * 1000)) >"$work/jvm-$variant" &
  done
  for run in $(jobs -p); do wait "$run" || fail "a heap run failed"; done
  {
    row fault variant reading round elapsed_ms operations mallocs frees heap_in_use
    for run in "$work"/heap-*; do sed "s|^|$(basename "$run" | sed 's/^heap-//; s/-/,/g'),|" "$run"; done
  } >"$out/heap-go.csv"
  {
    row variant elapsed_ms operations live_objects live_bytes
    for variant in leaking repaired; do sed "s|^|$variant,|" "$work/jvm-$variant"; done
  } >"$out/heap-jvm.csv"
}

# --- gc: the same load under several settings of two collectors' worlds, as their logs tell it ---

lines() { # run, kind of log, round, from a file: numbered rows
  local number=0 line
  while IFS= read -r line; do
    number=$((number + 1))
    row "$1" "$2" "$3" "$number" "$line"
  done
}

gc() {
  local round gogc collector
  row run log round number line >"$out/gc-lines.csv"
  for round in $(seq "$rounds"); do
    for gogc in 50 100 200; do
      GODEBUG=gctrace=1 GOGC=$gogc "$work/bin/churn" -live "$live" -total "$total" 2>"$work/trace"
      lines "Go GOGC=$gogc" go "$round" <"$work/trace" >>"$out/gc-lines.csv"
    done
    for collector in Serial Parallel G1; do
      java "-XX:+Use${collector}GC" -Xms128m -Xmx128m -Xlog:gc -cp "$work/bin" Churn "$live" "$total" >"$work/trace"
      lines "JVM $collector" jvm "$round" <"$work/trace" >>"$out/gc-lines.csv"
    done
  done
}

# --- what --check compares: the header, and which runs there are ---

shape() { # file, numbers of the columns that name a run (none of them quoted)
  head -1 "$1"
  tail -n +2 "$1" | cut -d, -f"$2" | sort -u
}

compare() {
  local file columns differ
  while read -r file columns; do
    [ -f "$out/$file" ] || continue
    # A brief check plants one fault; those rows must be among the committed ones.
    if [ "$file" = gates.csv ]; then
      differ=$(comm -23 <(shape "$out/$file" "$columns" | sort) <(shape "$committed/$file" "$columns" | sort))
    else
      differ=$(diff <(shape "$out/$file" "$columns") <(shape "$committed/$file" "$columns") || true)
    fi
    [ -z "$differ" ] || printf '%s\n' "$differ" >&2
    [ -z "$differ" ] || fail "$file has another shape than the committed one; run bench/samples/make.sh"
    [ "$(wc -l <"$out/$file")" -gt 4 ] || fail "$file is nearly empty"
    printf '%s: same shape, %d rows\n' "$file" "$(($(wc -l <"$out/$file") - 1))"
  done <<'FILES'
gates.csv 1,2,6,8
complexity.csv 1,2,3
contracts.csv 1,2,3,4
heap-go.csv 1,2,3
heap-jvm.csv 1
gc-lines.csv 1,2
FILES
}

go build -o "$work/bin/" ./cmd/...
javac -d "$work/bin" jvm/*.java
for part in "${parts[@]}"; do "$part"; done
if [ -n "$check" ]; then
  compare
else
  (cd "$out" && wc -l ./*.csv)
fi

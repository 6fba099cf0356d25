#!/usr/bin/env bash
# Says what a change of data or content changes in what the site computes.
#
# In:  diff-comment.sh BASE [FOLDER]  BASE is a git revision or an output folder; FOLDER target/change
#      COMMENT_BYTES  the longest comment (60000; GitHub takes 65,536 characters)
#      FULL_TEXT      where readers find the whole text, for a comment that was cut
# Out: FOLDER/comment.md    for a pull request; begins with a mark by which it is found again
#      FOLDER/full.md       the same, never cut
#      FOLDER/changes.json  for programs
#      Exit 1 when the project cannot be baked. When only BASE cannot, the comment says so and the
#      exit is 0: a change that repairs a broken site must not fail here.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

case $# in
  1 | 2) ;;
  *) die 2 'usage: diff-comment.sh BASE [FOLDER]' ;;
esac
base=$1
folder=${2:-target/change}
limit=${COMMENT_BYTES:-60000}
mark='<!-- drillpress diff -->'

mkdir -p "$folder"
rm -f "$folder/comment.md" "$folder/full.md" "$folder/changes.json"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

compare() {
  "$DRILLPRESS" diff "$base" "$1" >"$work/out" 2>"$work/err"
}

# Cuts at the end of a line, and closes what the cut left open.
cut_text() {
  LC_ALL=C awk -v limit="$limit" -v where="${FULL_TEXT:-the file full.md}" '
    { total++ }
    cut { next }
    size + length($0) + 1 > limit - 600 { cut = 1; kept = NR - 1; next }
    {
      size += length($0) + 1
      print
      if (match($0, /^(```+|~~~+)/)) {
        bars = substr($0, 1, RLENGTH)
        if (fence == "") fence = bars
        else if (index(bars, fence) == 1 && bars == $0) fence = ""
      } else if (fence == "") { open += gsub(/<details/, "&") - gsub(/<\/details>/, "&") }
    }
    END {
      if (!cut) exit
      if (fence != "") print fence
      while (open-- > 0) print "\n</details>"
      printf "\n*Cut here: %d of %d lines are shown. The whole text: %s.*\n", kept, total, where
    }' "$1"
}

if ! revision_exists "$base" && [ ! -d "$base" ]; then
  printf '%s\n\nThere is no earlier state (%s) to compare with.\n' "$mark" "$base" >"$folder/full.md"
  printf '{}\n' >"$folder/changes.json"
elif compare --json; then
  cp "$work/out" "$folder/changes.json"
  compare --markdown || { cat "$work/err" >&2; exit 1; }
  if [ "$(head -n 1 "$work/out")" != "$mark" ]; then printf '%s\n' "$mark"; fi >"$folder/full.md"
  cat "$work/out" >>"$folder/full.md"
else
  status=$?
  cat "$work/err" >&2
  [ "$status" -eq 1 ] || exit "$status"
  "$DRILLPRESS" check >&2 || exit 1
  say "The project is in order; \`$base\` is not."
  {
    printf '%s\n\nThe state before (%s) cannot be baked, so nothing can be compared with it:\n\n' "$mark" "$base"
    printf '~~~text\n'
    head -c 20000 "$work/err"
    printf '\n~~~\n'
  } >"$folder/full.md"
  printf '{}\n' >"$folder/changes.json"
fi
cut_text "$folder/full.md" >"$folder/comment.md"

#!/usr/bin/env bash
# The whole way from edited data to the new site, in one command: check, what changed, record with
# its feed entry, bake, publish.
#
# In:  data-changed.sh [--since REVISION] [--to TARGET] [--change FOLDER]
#        REVISION  what readers have seen (HEAD: the edits are not committed yet)
#        TARGET    where publish.sh puts the site (a folder or HOST:PATH); none: target/site only
#        FOLDER    for comment.md and changes.json (target/change)
# Out: comment.md on stdout. Exit 1 with file, line, column and reason on stderr when the data or a
#      page is wrong; what was published stays as it was.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
. "$here/common.sh"

since=HEAD
target=
change=target/change
while [ $# -gt 0 ]; do
  [ $# -ge 2 ] || die 2 'usage: data-changed.sh [--since REVISION] [--to TARGET] [--change FOLDER]'
  case $1 in
    --since) since=$2 ;;
    --to) target=$2 ;;
    --change) change=$2 ;;
    *) die 2 "\`$1\` is not an option." ;;
  esac
  shift 2
done

SITE_FETCH='' "$here/refresh.sh" "$since" "$change" >&2
if [ -n "$target" ]; then
  "$here/publish.sh" folder target/site "$target" >&2
fi
cat "$change/comment.md"

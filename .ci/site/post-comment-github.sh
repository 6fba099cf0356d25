#!/usr/bin/env bash
# Posts comment.md to a pull request, or replaces what it posted there before.
#
# In:  post-comment-github.sh COMMENT OWNER/REPOSITORY NUMBER; GH_TOKEN; needs gh
# Out: one comment. COMMENT is text from a pull request: it is posted, never run, and refused (exit 1)
#      unless it begins with our mark and is short enough.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -eq 3 ] || die 2 'usage: post-comment-github.sh COMMENT OWNER/REPOSITORY NUMBER'
comment=$1
comments=repos/$2/issues/$3/comments
mark='<!-- drillpress diff -->'

[ "$(head -n 1 "$comment")" = "$mark" ] || die 1 "\`$comment\` is not a comment of ours."
[ "$(wc -c <"$comment")" -le 65536 ] || die 1 "\`$comment\` is too long."
mine=$(gh api --paginate "$comments" --jq \
  ".[] | select(.user.login == \"github-actions[bot]\" and (.body | startswith(\"$mark\"))) | .id" |
  tail -n 1)
if [ -n "$mine" ]; then
  gh api --silent --method PATCH "repos/$2/issues/comments/$mine" -F body=@"$comment"
else
  gh api --silent --method POST "$comments" -F body=@"$comment"
fi

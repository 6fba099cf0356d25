#!/usr/bin/env bash
# Posts comment.md to a merge request, or replaces what it posted there before.
#
# In:  post-comment-gitlab.sh COMMENT; SITE_COMMENT_TOKEN (a project token with scope api) and
#      GitLab's CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID; needs curl and jq
# Out: one note; refused (exit 1) unless COMMENT begins with our mark.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -eq 1 ] || die 2 'usage: post-comment-gitlab.sh COMMENT'
comment=$1
mark='<!-- drillpress diff -->'
notes=$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes

[ "$(head -n 1 "$comment")" = "$mark" ] || die 1 "\`$comment\` is not a comment of ours."
# By a file, so that the token is in no list of processes.
ask() {
  curl --silent --show-error --fail --max-time 60 --config - "$@" \
    <<<"header = \"PRIVATE-TOKEN: $SITE_COMMENT_TOKEN\""
}
mine=$(ask "$notes?per_page=100&sort=asc" |
  jq -r --arg mark "$mark" '[.[] | select(.body | startswith($mark)) | .id] | last // empty')
if [ -n "$mine" ]; then
  ask --request PUT --data-urlencode "body@$comment" "$notes/$mine" >/dev/null
else
  ask --request POST --data-urlencode "body@$comment" "$notes" >/dev/null
fi
